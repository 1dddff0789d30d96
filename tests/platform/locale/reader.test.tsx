import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { languageFor, speakIn } from '~/platform/locale/reader.server';
import type { InterfaceLanguage } from '~/platform/locale/sentences';
import { Irrevocable } from '~/ui/part/irrevocable';
import { LanguageProvider, PageWords } from '~/ui/part/language';

type Wish = { readonly accepts?: string; readonly cookie?: string };
const asking = (path: string, { accepts, cookie }: Wish = {}) => ({
  request: new Request(`https://undersigned.example${path}`, {
    headers: { ...(accepts ? { 'Accept-Language': accepts } : {}), ...(cookie ? { Cookie: cookie } : {}) },
  }),
  context: {} as never,
});
const chosen = 'other=1; undersigned_language=en; more=2';

test.each([
  ['/approvals/x', '', 'en'],
  ['/approvals/x', 'fr', 'fr'],
  ['/approvals/x.data?_routes=root', 'fr-BE', 'fr'],
  ['/approvals/x', 'de, fr-BE;q=0.8, en;q=0.5', 'fr'],
  ['/approvals/x', 'en, fr;q=0.9', 'en'],
  ['/approvals/x', 'fr;q=0, de', 'en'],
  ['/approvals/x', 'fr;q=many', 'en'],
])('%s is said to a browser that prefers “%s” in %s', (path, accepts, language) => {
  expect(languageFor(asking(path, { accepts }))).toBe(language);
});

test('a page that has no French is English whole, and so is one that is kept for everybody', () => {
  expect(languageFor(asking('/desk', { accepts: 'fr' }))).toBe('en');
  expect(languageFor(asking('/letters/ours', { accepts: 'fr' }))).toBe('en');
  expect(languageFor(asking('/letters/ours/fr', { accepts: 'fr' }))).toBe('en');
});

test('the mail that held the link goes before the browser, a choice before the mail, the person’s setting before all', () => {
  const mailed = asking('/approvals/x', { accepts: 'en' });
  speakIn(mailed.context, 'link', 'fr');
  expect(languageFor(mailed)).toBe('fr');
  const choosing = asking('/approvals/x', { accepts: 'fr', cookie: chosen });
  speakIn(choosing.context, 'link', 'fr');
  expect(languageFor(choosing)).toBe('en');
  speakIn(choosing.context, 'person', 'fr');
  expect(languageFor(choosing)).toBe('fr');
  speakIn(choosing.context, 'person', 'xx');
  expect(languageFor(choosing)).toBe('fr');
});

const page = (language: InterfaceLanguage) =>
  renderToStaticMarkup(
    <LanguageProvider language={language}>
      <Irrevocable happens="1" whom="2" lasting="3" back="/">
        .
      </Irrevocable>
      <PageWords />
    </LanguageProvider>,
  );

test('a page that comes alive sends along the sets that it used, whole, and no others; English sends nothing', () => {
  expect(page('fr')).toContain('Ce qui ne peut pas être annulé');
  const sent = JSON.parse(/data-words="([^"]+)"/.exec(page('fr'))![1]!.replaceAll('&quot;', '"')) as object;
  expect(Object.keys(sent).sort()).toEqual(
    ['back', 'happens', 'lasting', 'whom'].map((key) => `ui/irrevocable.${key}`),
  );
  expect(page('en')).toContain('What cannot be undone');
  expect(page('en')).not.toContain('data-words');
});
