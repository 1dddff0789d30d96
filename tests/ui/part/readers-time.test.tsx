import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { InterfaceLanguage } from '~/platform/locale/interface-languages';
import '~/platform/locale/catalogues.server';
import { LanguageProvider } from '~/ui/part/language';
import { ReadersTime, ReadersTimeProvider, ReadersTimeScript } from '~/ui/part/readers-time';

const script = readFileSync('app/ui/part/readers-zone.js', 'utf8');
const at = new Date('2026-12-31T17:00:00Z'); // 18:00 in Brussels

function shown(language: InterfaceLanguage = 'en', used = true): string {
  return renderToStaticMarkup(
    <ReadersTimeProvider value={{ used: false, allow: () => 'a nonce' }}>
      <LanguageProvider language={language}>
        {used ? <ReadersTime at={at} timeZone="Europe/Brussels" /> : null}
        <ReadersTimeScript />
      </LanguageProvider>
    </ReadersTimeProvider>,
  );
}

/** What the script makes of the page on a computer in a zone; null where it leaves it hidden. */
function read(zone: string, language: InterfaceLanguage = 'en'): string | null {
  const page = shown(language);
  const attribute = (name: string) => new RegExp(`${name}="([^"]*)"`, 'i').exec(page)?.[1] ?? '';
  const dataset = {
    zone: attribute('data-zone'),
    sameDay: attribute('data-same-day'),
    otherDay: attribute('data-other-day'),
  };
  const time = { dateTime: attribute('datetime'), dataset, hidden: true, textContent: '' };
  const document = { documentElement: { lang: language }, querySelectorAll: () => [time] };
  const before = process.env['TZ'];
  process.env['TZ'] = zone;
  try {
    runInNewContext(script, { document, Intl, Date });
  } finally {
    process.env['TZ'] = before;
  }
  return time.hidden ? null : time.textContent;
}

test.each([
  ['Europe/Athens', 'en', '(19:00 your time)'],
  ['Europe/Paris', 'en', null],
  ['Pacific/Auckland', 'en', '(Friday 1 January 2027, 06:00 your time)'],
  ['Europe/Athens', 'fr', '(19 h 00 à votre heure)'],
  ['Pacific/Auckland', 'fr', '(vendredi 1er janvier 2027, 06 h 00 à votre heure)'],
] as const)('a reader in %s is told (%s): %s', (zone, language, words) => {
  expect(read(zone, language)?.replaceAll('\u202F', ' ') ?? null).toBe(words);
});

test('stands hidden without script, and only a page that says a moment loads the script', () => {
  expect(shown()).toMatch(/<time [^>]*hidden=""><\/time><script .*nonce="a nonce"/);
  expect(shown('en', false)).toBe('');
});

test('says nothing on a page that comes alive in the browser', () => {
  expect(renderToStaticMarkup(<ReadersTime at={at} timeZone="Europe/Brussels" />)).toBe('');
});
