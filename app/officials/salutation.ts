import { hasLostLetters } from './family-name';
import type { Honorific, Official } from './official';

type Form = { readonly neutral: string; readonly titled: Record<Honorific, (familyName: string) => string> };

/** Only the languages in which the form without a known gender is safe; others are greeted in English. */
const forms: Record<string, Form> = {
  en: {
    neutral: 'Dear Member of the European Parliament',
    titled: { Ms: (name) => `Dear Ms ${name}`, Mr: (name) => `Dear Mr ${name}` },
  },
  fr: {
    neutral: 'Madame, Monsieur',
    titled: { Ms: () => 'Madame la Députée', Mr: () => 'Monsieur le Député' },
  },
  de: {
    neutral: 'Sehr geehrtes Mitglied des Europäischen Parlaments',
    titled: { Ms: (name) => `Sehr geehrte Frau ${name}`, Mr: (name) => `Sehr geehrter Herr ${name}` },
  },
};

/**
 * The greeting that opens a mail to an official, without the comma after it. `Dear Ms Konečná` only where the
 * source gives the title and the whole surname; otherwise the office is addressed. A gender is never guessed.
 *
 * @param language language of the letter, BCP 47; English where no safe form is known
 */
export function salutation(official: Pick<Official, 'honorific' | 'familyName'>, language: string): string {
  const form = forms[language.toLowerCase().split('-')[0] ?? ''] ?? forms.en;
  if (!form) throw new Error('The English salutation is missing');
  const { honorific, familyName } = official;
  if (!honorific || !familyName || hasLostLetters(familyName)) return form.neutral;
  return form.titled[honorific](familyName);
}
