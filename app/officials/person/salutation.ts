import { hasLostLetters } from './family-name';
import type { Honorific, Official } from './official';

type Form = { readonly neutral: string; readonly titled: Record<Honorific, (familyName: string) => string> };

const english: Form = {
  neutral: 'Dear Member of the European Parliament',
  titled: { Ms: (name) => `Dear Ms ${name}`, Mr: (name) => `Dear Mr ${name}` },
};
const french: Form = {
  neutral: 'Madame, Monsieur',
  titled: { Ms: () => 'Madame la Députée', Mr: () => 'Monsieur le Député' },
};
const german: Form = {
  neutral: 'Sehr geehrtes Mitglied des Europäischen Parlaments',
  titled: { Ms: (name) => `Sehr geehrte Frau ${name}`, Mr: (name) => `Sehr geehrter Herr ${name}` },
};
/** Only the languages in which a form without a known gender is safe; officials are greeted in English in others. */
const forms: ReadonlyMap<string, Form> = new Map([
  ['en', english],
  ['fr', french],
  ['de', german],
]);

/**
 * The greeting that opens a mail to an official, without the comma after it. `Dear Ms Konečná` only where the
 * source gives the title and the whole surname; otherwise the office is addressed. A gender is never guessed.
 *
 * @param language language of the letter, BCP 47; English where no safe form is known
 */
export function salutation(official: Pick<Official, 'honorific' | 'familyName'>, language: string): string {
  const form = forms.get(language.toLowerCase().split('-')[0] ?? '') ?? english;
  const { honorific, familyName } = official;
  if (!honorific || !familyName || !isGreetedByName(official)) return form.neutral;
  return form.titled[honorific](familyName);
}

/** Whether a source gives the title and the whole surname; who is not greeted by name is greeted by office. */
export const isGreetedByName = ({ honorific, familyName }: Greeted): boolean =>
  Boolean(honorific && familyName && !hasLostLetters(familyName));
type Greeted = { honorific?: string | null | undefined; familyName?: string | null | undefined };
