import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, withoutScript } from './story';

// What passes is not asked for: to describe it takes longer than to judge the page.
const wanted = { resultTypes: ['violations' as const] };
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** A folder for a picture of every page seen, wide and narrow; none are taken unless it is named. */
const pictures = process.env['PICTURES'];

/**
 * The page as it stands is one that everybody can use: axe finds no violation of WCAG 2.2 AA, in frames too, and it
 * fits a screen of 320 pixels without scrolling sideways (WCAG 1.4.10).
 */
export async function seen(page: Page, name: string): Promise<void> {
  await page.waitForLoadState();
  const width = await widthAt320(page, name);
  expect(width, `the width of ${name} (${page.url()}) on a narrow screen`).toBeLessThanOrEqual(320);
  await expect(page.locator('head title'), `the title of ${name} (${page.url()})`).toHaveCount(1);
  const scripted = !withoutScript.has(page);
  const judged = scripted ? page : await twin(page);
  const { violations } = await new AxeBuilder({ page: judged })
    .setLegacyMode()
    .options(wanted)
    .withTags(tags)
    .analyze();
  if (!scripted) await judged.context().close();
  const found = violations.map(({ id, help, nodes }) => ({ id, help, where: nodes.map(({ html }) => html) }));
  expect(found, `${name} (${page.url()})`).toEqual([]);
}

/** axe waits by timers, and there are none without JavaScript: it judges the same page, word for word, in a twin. */
async function twin(page: Page): Promise<Page> {
  const address = page.url();
  const body = await page.content();
  const context = await page
    .context()
    .browser()!
    .newContext({ storageState: await page.context().storageState() });
  const other = await context.newPage();
  const headers = { 'Content-Security-Policy': "script-src 'none'" };
  await other.route(address, (route) => route.fulfill({ body, headers, contentType: 'text/html; charset=utf-8' }));
  await other.goto(address);
  return other;
}

async function widthAt320(page: Page, name: string): Promise<number> {
  const usual = page.viewportSize()!;
  if (pictures) await picture(page, `${name}.${usual.width}`);
  await page.setViewportSize({ width: 320, height: 640 });
  if (pictures) await picture(page, `${name}.320`);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  await page.setViewportSize(usual);
  return width;
}

const picture = (page: Page, name: string): Promise<unknown> =>
  page.screenshot({ path: join(pictures ?? '', `${name.replaceAll(' ', '-')}.png`), fullPage: true });
