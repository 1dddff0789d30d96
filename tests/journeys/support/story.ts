import { randomInt } from 'node:crypto';
import { type Browser, test as base, expect, type Page } from '@playwright/test';

export { expect, type Page };

/** The pages of browsers in which JavaScript is off. */
export const withoutScript = new WeakSet<Page>();

/** `zone`: that of the computer, by its IANA name. */
type Wish = { javaScript?: boolean; zone?: string };
/** Somebody with a browser of their own: nobody’s cookies, and a watch on what goes wrong in it. */
export type Newcomer = (wish?: Wish) => Promise<Page>;

/** A journey: as many people as it takes, each in a browser of their own. What a browser complains of fails it. */
export const test = base.extend<{ newcomer: Newcomer }>({
  newcomer: async ({ browser }, use) => {
    const complaints: string[] = [];
    const pages: Page[] = [];
    await use(async (wish = {}) => {
      const page = await openBrowser(browser, wish, complaints);
      pages.push(page);
      return page;
    });
    await Promise.all(pages.map((page) => page.context().close()));
    expect(complaints, 'what the browsers complained of').toEqual([]);
  },
});

/** An address of its own for each browser, as a proxy passes it. */
const somePlace = (): string => [10, ...Array.from({ length: 3 }, () => randomInt(1, 255))].join('.');

async function openBrowser(browser: Browser, { javaScript = true, zone }: Wish, complaints: string[]): Promise<Page> {
  const context = await browser.newContext({
    javaScriptEnabled: javaScript,
    extraHTTPHeaders: { 'X-Forwarded-For': somePlace() },
    ...(zone ? { timezoneId: zone } : {}),
  });
  // A violation that the page itself swallows is written nowhere else.
  await context.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) =>
      console.error(`Content-Security-Policy: ${violatedDirective} kept out ${blockedURI} of ${sourceFile}`),
    ),
  );
  const page = await context.newPage();
  if (!javaScript) withoutScript.add(page);
  watch(page, complaints);
  return page;
}

/** What the domain answers where a page asks by itself: a draft that saves itself may be told that another was saved before. */
const noes = new Set([409, 422]);

/** Errors of scripts, everything that the Content-Security-Policy kept out, what did not load, and faults of the server. */
function watch(page: Page, complaints: string[]): void {
  const shown = new Set<string>();
  page.on('pageerror', (fault) => complaints.push(`${page.url()}: ${fault.message}`));
  page.on('response', (response) => {
    if (response.request().isNavigationRequest() || noes.has(response.status())) shown.add(response.url());
    if (response.status() >= 500) complaints.push(`${response.url()}: answered ${response.status()}`);
  });
  page.on('console', (line) => {
    const { url } = line.location();
    // A page that says no (404, 409, 422) is a page: the story says whether it was to be expected.
    const aNo = shown.has(url) && line.text().startsWith('Failed to load resource');
    if (line.type() === 'error' && !aNo) complaints.push(`${page.url()}: ${line.text()} (${url})`);
  });
}
