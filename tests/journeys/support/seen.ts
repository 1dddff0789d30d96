import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, withoutScript } from './story';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** A folder for a picture of every page seen, wide and narrow; none are taken unless it is named. */
const pictures = process.env['PICTURES'];

/** The page as it stands is one that everybody can use: axe finds no violation of WCAG 2.2 AA, in frames too. */
export async function seen(page: Page, name: string): Promise<void> {
  await page.waitForLoadState();
  if (pictures) await picture(page, pictures, name);
  const scripted = !withoutScript.has(page);
  const judged = scripted ? page : await twin(page);
  const { violations } = await new AxeBuilder({ page: judged }).setLegacyMode().withTags(tags).analyze();
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

async function picture(page: Page, folder: string, name: string): Promise<void> {
  const usual = page.viewportSize();
  for (const [width, height] of [
    [320, 640],
    [1280, 800],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.screenshot({ path: join(folder, `${name.replaceAll(' ', '-')}.${width}.png`), fullPage: true });
  }
  if (usual) await page.setViewportSize(usual);
}
