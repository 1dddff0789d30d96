import { directionOf, languageOfScript } from '~/letters/text/languages';
import { opticalSize } from '~/organisations/logo/optical-size';
import { hostShown } from '~/platform/address/web-address';
import { countryName } from '~/platform/locale/countries';
import { besideName } from '~/sign-on/signatories/signatory';
import { languagesOfName } from '../edition/articles';
import type { EditionContent, EditionSignatory, Logo } from '../edition/edition';
import { cellOf, letterheadCell, nameInCell, rounded, wallFor } from '../edition/logo-wall';
import { groupsOf, inOrder } from '../edition/order';
import type { SheetSay } from './sheet.words';
import { longDate } from './sheet-dates';
import { hyphenated, isHyphenated } from './typography/hyphenation';
import { breakable, breakableWithoutSyllables } from './typography/long-words';
import { typographic } from './typography/typography';

/** A file of the typesetter's workspace that holds a logo. */
export const logoPath = (logo: Logo): string => `/logos/${logo.digest}.${logo.kind}`;

/** More signatories than these stand in two columns, without their websites. */
const mostInOneTable = 60;

/** Sets words apart whose direction may be another than the letter’s (UAX 9: FSI, PDI), and too long ones so that they can break. */
export type Apart = (words: string, long?: (words: string) => string) => string;

/** The signatories as the sheet prints them: in their groups, the lead first and each with its number; their statements, the wall of their logos. */
export function printedSignatories(content: EditionContent, say: SheetSay, apart: Apart) {
  const { language } = content.text;
  const ordering = { ...content, language };
  const signatories = inOrder(content.signatories, ordering);
  const inColumns = signatories.length > mostInOneTable;
  const groups = groupsOf(signatories, ordering);
  const numbers = new Map(signatories.map((one, place) => [one, place + 1]));
  const notes = reservationsOf(signatories, language);
  return {
    lead: signatories.filter(({ lead }) => lead).map((one) => lineOf(one, language, apart)),
    groups: groups.map(({ heading, members }, place) => ({
      // Who stands in no group stands under none of their headings.
      heading: (heading && breakable(heading)) ?? (place > 0 ? '—' : null),
      members: members.map((one) => ({
        ...lineOf(one, language, apart),
        ...(one.signedAfterDelivery && { late: lateLine(one.signedAfterDelivery, language, say) }),
        number: numbers.get(one),
        ...notes.get(one),
      })),
    })),
    byCountry: content.order === 'country',
    inColumns,
    hasWebsites: !inColumns && signatories.some((one) => one.website),
    statements: signatories.flatMap((one) => (one.statement ? [statementOf(one, one.statement, language, apart)] : [])),
    wall: content.variant === 'names' ? undefined : printedWall(signatories, say, apart),
  };
}

/** The individual experts as the sheet prints them, after the organisations: each name with what stands beside it. */
export function printedExperts({ experts = [], text: { language } }: EditionContent, say: SheetSay, apart: Apart) {
  return experts.map((one) => {
    const beside = besideName(one);
    return {
      name: apart(one.name, breakableWithoutSyllables),
      ...(beside && { beside: apart(beside) }),
      ...(one.signedAfterDelivery && { late: lateLine(one.signedAfterDelivery, language, say) }),
    };
  });
}

const lateLine = (day: string, language: string, say: SheetSay) =>
  typographic(say('signedLate', { date: longDate(day, language) }), language);

/** The reservations as notes of the list, which has marks of its own, so that none is taken for a note of the letter. */
function reservationsOf(signatories: readonly EditionSignatory[], textLanguage: string) {
  const reserved = signatories.filter(({ reservation }) => reservation);
  return new Map(
    reserved.map((one, place) => [one, { note: noteOf(one.reservation ?? '', letterMark(place), textLanguage) }]),
  );
}

function noteOf(reservation: string, mark: string, textLanguage: string) {
  const language = languageOfScript(reservation) ?? textLanguage;
  const words = breakable(hyphenated(typographic(reservation, language), language));
  return { mark, words, language, hyphenate: isHyphenated(language), direction: directionOf(language) };
}

/** a, b, … z, aa, ab, … */
const letterMark = (place: number): string =>
  (place < 26 ? '' : letterMark(Math.floor(place / 26) - 1)) + String.fromCharCode(97 + (place % 26));

/** A statement with the marks, spaces and hyphenation of its own language, which the PDF names where it is not the text’s. */
function statementOf({ name, statementLanguage }: EditionSignatory, words: string, textLanguage: string, apart: Apart) {
  const language = statementLanguage ?? textLanguage;
  const set = breakable(hyphenated(typographic(words, language), language));
  if (statementLanguage === undefined) return { name: apart(name), statement: apart(set) };
  return {
    name: apart(name),
    statement: set,
    language,
    hyphenate: isHyphenated(language),
    direction: directionOf(language),
  };
}

const lineOf = (signatory: EditionSignatory, language: string, apart: Apart) => ({
  name: apart(signatory.name, breakableWithoutSyllables),
  ...(hasLongWord(signatory.name) && { dividedIn: languageToDivide(signatory, language) }),
  country: countryName(signatory.country, language),
  lead: signatory.lead,
  attested: signatory.attestedByLeadOnly,
  signedBy: signatory.signedBy && {
    name: breakable(signatory.signedBy.name),
    role: breakable(signatory.signedBy.role),
  },
  website: signatory.website,
  host: signatory.website && divisible(hostShown(new URL(signatory.website).hostname.replace(/^www\./, ''))),
});

/** More letters than the narrowest cell surely holds. */
const hasLongWord = (name: string) => /[^\s-]{25}/u.test(name);

function languageToDivide({ name, ...signatory }: EditionSignatory, letterLanguage: string): string {
  if (/\p{Script=Greek}/u.test(name)) return 'el';
  const [first = letterLanguage] = languagesOfName(signatory, letterLanguage);
  if (/\p{Script=Cyrillic}/u.test(name)) return first === 'uk' ? first : 'bg';
  return ['el', 'bg', 'uk'].includes(first) ? 'en' : first;
}

/** A host may go over a line at any place where a label is longer than its cell (U+200B). */
const divisible = (host: string) => host.replace(/[^.-]{25}(?=[^.-])/gu, '$&\u200B');

function printedWall(signatories: readonly EditionSignatory[], say: SheetSay, apart: Apart) {
  if (signatories.length < 2 || !signatories.some((signatory) => signatory.logo)) return undefined;
  const wall = wallFor(signatories.length);
  const printed = signatories.map(({ name, logo }) => ({
    name: apart(name),
    ...(logo
      ? { logo: { path: logoPath(logo), alt: say('logoOf', { name }), ...rounded(opticalSize(logo, cellOf(wall))) } }
      : { set: nameInCell(name, wall) }),
  }));
  const { columns, units, height, gap } = wall;
  return { columns, units, height, gap, logos: printed };
}

/** The lead's logo at the head of the letter. */
export function letterheadLogo(logo: Logo | undefined, say: SheetSay) {
  if (!logo) return undefined;
  return {
    path: logoPath(logo),
    alt: logo.alt || say('logoOf', { name: '' }),
    ...rounded(opticalSize(logo, letterheadCell)),
  };
}

/** The logos that this edition prints. */
export function printedLogos({ imprint, signatories, variant }: EditionContent): Logo[] {
  const onTheWall = variant === 'names' ? [] : signatories.map(({ logo }) => logo);
  return [imprint.letterhead.logo, ...onTheWall].filter((logo) => logo !== undefined);
}
