import { readAsk, readLetter } from '~/letters/read-letter';
import { columnsFor, opticalSize } from '~/organisations/logo/optical-size';
import { countryName } from '~/platform/locale/countries';
import { checkCode } from './check-code';
import type { EditionContent, EditionSignatory, Logo } from './edition';
import { cellFor, gutterFor, letterheadCell, rounded } from './logo-wall';
import { inOrder } from './order';
import { printedBody } from './printed-body';
import { sheetWords } from './sheet.words';

/** Raised with every change of what is printed, here or in the words; part of the template's digest. */
export const sheetRevision = 'sheet/2';

/** A file of the typesetter's workspace that holds a logo. */
export const logoPath = (logo: Logo): string => `/logos/${logo.digest}.${logo.kind}`;

/**
 * All that `letter.typ` prints, as plain values: nothing is decided in the template but form.
 * @param digest the edition's digest; undefined for a proof, which has no check code
 */
export function sheet(content: EditionContent, digest: string | undefined) {
  const { text, imprint, installation } = content;
  const { words, language } = sheetWords(text.language);
  const signatories = inOrder(content.signatories, { ...content, language: text.language });
  const others = signatories.filter((one) => !one.lead);
  const address = `${installation.origin}/verify`;
  return {
    language: text.language,
    wordsLanguage: language,
    hyphenate: text.language !== 'mt',
    title: text.title,
    shortTitle: content.letter.shortTitle,
    author: imprint.letterhead.name,
    moment: content.sealing.moment,
    subject: text.subject,
    addresseeBlock: text.addresseeBlock,
    askInBrief: text.askInBrief,
    asks: text.asks.map(readAsk),
    ...printedBody(readLetter(text.body)),
    letterhead: { ...imprint.letterhead, logo: letterheadLogo(imprint.letterhead.logo, words.logoOf) },
    placeAndDate: `${imprint.place}, ${longDate(imprint.date, text.language)}`,
    contact: imprint.contact,
    lead: signatories
      .filter((signatory) => signatory.lead)
      .map((one) => ({ ...line(one), country: countryName(one.country, text.language) })),
    groups: groupsByCountry(signatories, text.language),
    columns: { website: others.some((one) => one.website), signedBy: others.some((one) => one.signedBy) },
    statements: signatories.filter((one) => one.statement).map((one) => ({ name: one.name, statement: one.statement })),
    wall: wall(signatories, words.logoOf),
    code: digest === undefined ? undefined : checkCode(digest),
    record: record(content),
    letterAddress: `${installation.origin}/letters/${content.letter.slug}`,
    demonstration: installation.demonstration,
    proof: digest === undefined,
    keywords: digest === undefined ? [] : [checkCode(digest)],
    words: spoken(content, address),
    address,
  };
}
export type Sheet = ReturnType<typeof sheet>;

/** The words with their numbers filled in. */
function spoken(content: EditionContent, address: string) {
  const { words } = sheetWords(content.text.language);
  const countries = new Set(content.signatories.map((signatory) => signatory.country)).size;
  const attested = content.signatories.filter((signatory) => signatory.attestedByLeadOnly).length;
  const { page: _page, ...rest } = words;
  return {
    ...rest,
    count:
      words.count(content.signatories.length, countries) + (attested === 0 ? '.' : `, ${words.attested(attested)}`),
    attested: undefined,
    howToVerify: words.howToVerify(address).split(address),
    logoOf: undefined,
    page: words.page('\u0001', '\u0002').split(/[\u0001\u0002]/),
    edition: words.edition(content.number, content.text.version, content.text.language),
    trail: words.trail(content.trail.ordinal),
  };
}

function record(content: EditionContent) {
  return {
    sealed: content.sealing.moment.replace('T', ' ').replace(/(\.\d+)?Z$/, ' UTC'),
    text: content.text.digest,
    trail: content.trail.digest,
    template: content.sealing.template,
    fonts: content.sealing.fonts,
    typesetter: content.sealing.typesetter,
  };
}

function longDate(day: string, language: string): string {
  const locale = language === 'en' ? 'en-GB' : language;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T12:00:00Z`));
}

const line = (signatory: EditionSignatory) => ({
  name: signatory.name,
  attested: signatory.attestedByLeadOnly,
  signedBy: signatory.signedBy,
  website: signatory.website,
  host: signatory.website && new URL(signatory.website).host.replace(/^www\./, ''),
});

function groupsByCountry(signatories: readonly EditionSignatory[], language: string) {
  const groups = new Map<string, ReturnType<typeof line>[]>();
  for (const signatory of signatories.filter((one) => !one.lead)) {
    groups.set(signatory.country, [...(groups.get(signatory.country) ?? []), line(signatory)]);
  }
  return [...groups].map(([country, members]) => ({ country: countryName(country, language), members }));
}

function wall(signatories: readonly EditionSignatory[], logoOf: (name: string) => string) {
  if (signatories.length < 2 || !signatories.some((signatory) => signatory.logo)) return undefined;
  const columns = columnsFor(signatories.length);
  const cell = cellFor(columns);
  const printed = signatories.map(({ name, logo }) => ({
    name,
    logo: logo && { path: logoPath(logo), alt: logoOf(name), ...rounded(opticalSize(logo, cell)) },
  }));
  return { columns, gutter: gutterFor(columns), cell, logos: printed };
}

function letterheadLogo(logo: Logo | undefined, logoOf: (name: string) => string) {
  return logo && { path: logoPath(logo), alt: logo.alt || logoOf(''), ...rounded(opticalSize(logo, letterheadCell)) };
}
