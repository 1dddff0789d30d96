import { useLocation } from '@remix-run/react';
import { languageNamed } from '~/platform/locale/interface-languages';
import { useLanguage, useWords } from '../part/language';
import type { Frame } from './frame';
import { words } from './language-choice.words';

/**
 * The languages of the page, each named in itself. Choosing posts, for it is remembered; what a link opens never changes
 * anything, and an address means the same to everybody who gets it.
 */
export function LanguageChoice({ languages }: { languages: NonNullable<Frame['languages']> }) {
  const say = useWords(words);
  const current = useLanguage();
  const { pathname, search } = useLocation();
  return (
    <form method="post" action="/language" className="language-choice" aria-label={say('label')}>
      <input type="hidden" name="return" value={pathname + search} />
      {languages.map((language) =>
        language === current ? (
          <strong key={language} aria-current="true">
            {nameOf(language)}
          </strong>
        ) : (
          <button key={language} type="submit" className="text-button" name="language" value={language} lang={language}>
            {nameOf(language)}
          </button>
        ),
      )}
    </form>
  );
}

/** “English”, “Français”: as a menu writes it, with a capital. */
function nameOf(language: string): string {
  const name = languageNamed(language, language);
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
