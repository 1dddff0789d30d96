import { words } from '@emails/letter-to-official.words';
import { directionOf } from '~/letters/text/languages';
import { isGreetedByName, salutation } from '~/officials/person/salutation';
import { localeOf } from '~/platform/locale/catalogue';
import { countryName } from '~/platform/locale/countries';
import { plainLine, type Recipient } from '../audience/mail-recipient';
import { whyMe } from '../audience/why-me';
import type { FieldValues } from './cover-field';

/** What of a letter is filled into the mails that carry it. */
export type LetterFacts = {
  readonly lead: string;
  readonly title: string;
  /** The procedures of the file, as 2022/0155(COD). */
  readonly procedures: readonly string[];
  readonly signatories: readonly { readonly name: string; readonly country: string }[];
};

const mostNamed = 12;

/** What each field says to one official in one language: plain lines, empty where nothing is known. */
export function fieldValues(to: Recipient, letter: LetterFacts, language: string): FieldValues {
  const { number } = formatsOf(language);
  const own = signatoriesFrom(letter, to.country);
  const { signatories } = letter;
  return {
    salutation: plainLine(greetingOf(to, language)),
    name: plainLine(to.fullName),
    country: to.country ? countryName(to.country, language) : '',
    group: plainLine(to.group ?? ''),
    committee: listed(
      bodiesOf(to, 'committee').map((body) => plainLine(body)),
      language,
    ),
    why: whyOf(to, letter, language),
    'signatories from country': namedFrom(own, language),
    'number from country': own.length > 0 ? number.format(own.length) : '',
    'number of signatories': number.format(signatories.length),
    'number of countries': number.format(new Set(signatories.map(({ country }) => country)).size),
    lead: plainLine(letter.lead),
    letter: plainLine(letter.title, 300),
  };
}

/** The signatories from an official’s country, in the order of the letter. */
export const signatoriesFrom = ({ signatories }: Pick<LetterFacts, 'signatories'>, country: string | null): string[] =>
  signatories.filter((signatory) => country !== null && signatory.country === country).map(({ name }) => name);

/** “A, B and C”, or the first of many and how many more. */
export function namedFrom(names: readonly string[], language: string): string {
  const named = names.slice(0, mostNamed).map((name) => plainLine(name));
  const beyond = names.length - named.length;
  return listed(beyond > 0 ? [...named, words(language)('more', { count: beyond })] : named, language);
}

/**
 * Why this official, in a few words without a full stop: by `whyMe` in English; in other languages what is said without
 * naming a person’s office, which would need a gender. The signatories of the country have a line of their own.
 */
function whyOf(to: Recipient, letter: LetterFacts, language: string): string {
  if (language === 'en') return plainLine(whyMe(to, { ...letter, signatoryCountries: [] }), 300);
  const say = words(language);
  const files = to.roles.filter(({ kind, body }) => kind === 'file' && letter.procedures.includes(body));
  const bodies = [...new Set([...files.map(({ body }) => body), ...bodiesOf(to, 'committee')])];
  const reasons = [
    ...(bodies.length > 0 ? [say('whyWork', { bodies: bodies.join(', ') })] : []),
    ...(to.country ? [say('whyCountry', { country: countryName(to.country, language) })] : []),
  ];
  return plainLine(reasons.join(language === 'ar' ? '؛ ' : '; '), 300);
}

const bodiesOf = ({ roles }: Recipient, of: 'committee'): string[] => [
  ...new Set(roles.filter(({ kind }) => kind === of).map(({ body }) => body)),
];

/** Made once for each language: making one takes longer than writing a mail. */
const formats = new Map<string, { number: Intl.NumberFormat; list: Intl.ListFormat }>();

function formatsOf(language: string) {
  const locale = localeOf(language);
  const known = formats.get(locale) ?? { number: new Intl.NumberFormat(locale), list: new Intl.ListFormat(locale) };
  formats.set(locale, known);
  return known;
}

/**
 * A list as the language writes it. From right to left each name is isolated (FSI … PDI, UAX 9): the word for “and” is
 * one letter in Arabic, and would be drawn into a name in Latin letters.
 */
function listed(names: readonly string[], language: string): string {
  const isolated = directionOf(language) === 'rtl' ? names.map((name) => `\u2068${name}\u2069`) : names;
  return formatsOf(language).list.format(isolated);
}

/**
 * The form of address: as the directory has it in this language, else by the rule of salutations, where that knows the
 * language and fits the institution; else the one that fits everybody. A gender is never guessed.
 */
function greetingOf(to: Recipient, language: string): string {
  const { institution, salutations, kind } = to;
  const stated = salutations?.[language];
  if (stated) return stated;
  const ofParliament = kind === 'person' && institution === 'European Parliament';
  const byTitle = kind === 'person' && isGreetedByName(to) && ['en', 'de'].includes(language);
  const byRule = byTitle || (ofParliament && ['en', 'fr', 'de'].includes(language));
  return byRule ? salutation(greeted(to), language) : words(language)('greeting');
}

const greeted = ({ familyName, honorific }: Recipient) => ({
  ...(familyName ? { familyName } : {}),
  ...(honorific ? { honorific } : {}),
});
