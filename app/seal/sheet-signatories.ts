import { directionOf } from '~/letters/languages';
import { columnsFor, opticalSize } from '~/organisations/logo/optical-size';
import { countryName } from '~/platform/locale/countries';
import type { EditionContent, EditionSignatory, Logo } from './edition';
import { cellFor, gutterFor, letterheadCell, rounded } from './logo-wall';
import { groupsOf, inOrder } from './order';
import type { SheetSay } from './sheet.words';
import { hyphenated, isHyphenated } from './typography/hyphenation';
import { typographic } from './typography/typography';

/** A file of the typesetter's workspace that holds a logo. */
export const logoPath = (logo: Logo): string => `/logos/${logo.digest}.${logo.kind}`;

/**
 * More signatories than these begin a page of their own, and so do their logos: they fill pages anyhow, and what begins a page of
 * its own is laid out beside the rest, on another processor.
 */
const mostOnRunningPages = 100;

/** Sets words apart whose direction may be another than the letter’s (UAX 9: FSI, PDI). */
export type Apart = (words: string) => string;

/** The signatories as the sheet prints them: the lead, the groups of the others, their statements, the wall of their logos. */
export function printedSignatories(content: EditionContent, say: SheetSay, apart: Apart) {
  const line = (one: EditionSignatory) => lineOf(one, apart);
  const { language } = content.text;
  const ordering = { ...content, language };
  const signatories = inOrder(content.signatories, ordering);
  const others = signatories.filter((one) => !one.lead);
  return {
    lead: signatories
      .filter((signatory) => signatory.lead)
      .map((one) => ({ ...line(one), country: countryName(one.country, language) })),
    groups: groupsOf(others, ordering).map(({ heading, members }) => ({
      heading,
      members: members.map((one) => ({
        ...line(one),
        // Under its country's name an organisation need not say where it is.
        ...((content.order !== 'country' || heading === null) && { country: countryName(one.country, language) }),
      })),
    })),
    columns: { website: others.some((one) => one.website), signedBy: others.some((one) => one.signedBy) },
    statements: signatories.flatMap((one) => (one.statement ? [statementOf(one, one.statement, language, apart)] : [])),
    ownPages: signatories.length > mostOnRunningPages,
    wall: content.variant === 'names' ? undefined : wall(signatories, say, apart),
  };
}

/** A statement with the marks, spaces and hyphenation of its own language, which the PDF names where it is not the text’s. */
function statementOf({ name, statementLanguage }: EditionSignatory, words: string, textLanguage: string, apart: Apart) {
  const language = statementLanguage ?? textLanguage;
  const set = hyphenated(typographic(words, language), language);
  if (statementLanguage === undefined) return { name: apart(name), statement: apart(set) };
  return {
    name: apart(name),
    statement: set,
    language,
    hyphenate: isHyphenated(language),
    direction: directionOf(language),
  };
}

const lineOf = (signatory: EditionSignatory, apart: Apart) => ({
  name: apart(signatory.name),
  attested: signatory.attestedByLeadOnly,
  signedBy: signatory.signedBy,
  website: signatory.website,
  host: signatory.website && new URL(signatory.website).host.replace(/^www\./, ''),
});

function wall(signatories: readonly EditionSignatory[], say: SheetSay, apart: Apart) {
  if (signatories.length < 2 || !signatories.some((signatory) => signatory.logo)) return undefined;
  const columns = columnsFor(signatories.length);
  const cell = cellFor(columns);
  const printed = signatories.map(({ name, logo }) => ({
    name: apart(name),
    logo: logo && { path: logoPath(logo), alt: say('logoOf', { name }), ...rounded(opticalSize(logo, cell)) },
  }));
  return { columns, gutter: gutterFor(columns), cell, logos: printed };
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
