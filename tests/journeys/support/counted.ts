import type { Page } from './story';

export type Counts = { readonly clicks: number; readonly fields: number };

/**
 * Counts what somebody does from here on: clicks on links and buttons, and fields that were typed into, each once, on this product’s pages.
 * The mailbox of the demonstration stands for their own: the click on a link of a mail counts, looking for the mail does not.
 */
export async function counting(page: Page): Promise<{ counts(): Promise<Counts> }> {
  const found = { clicks: 0, fields: 0 };
  const name = `counted${Math.random().toString(36).slice(2)}`;
  await page.exposeFunction(name, (what: 'clicks' | 'fields') => {
    found[what] += 1;
  });
  const watch = (tell: string) => {
    const say = (what: string) => (window as unknown as Record<string, (what: string) => void>)[tell]?.(what);
    const typed = new Set<EventTarget>();
    document.addEventListener(
      'click',
      ({ target }) => {
        if (target instanceof Element && target.closest('a, button, summary, input[type=radio], input[type=checkbox]'))
          if (!location.pathname.startsWith('/mailbox') || target.closest('.caught-text')) say('clicks');
      },
      true,
    );
    document.addEventListener(
      'input',
      ({ target }) => {
        if (target && !typed.has(target)) say('fields');
        if (target) typed.add(target);
      },
      true,
    );
  };
  await page.addInitScript(watch, name);
  await page.evaluate(watch, name);
  return { counts: async () => ({ ...found }) };
}
