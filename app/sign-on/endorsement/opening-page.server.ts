import { typedDeadline } from '~/letters/letter/deadline';
import type { LetterDeed } from '~/letters/letter/letter-deeds.server';
import { stands } from '~/letters/letter/standing-endorsement';
import { findingOn } from '~/organisations/evidence/verifications.server';
import { printableNames } from '~/organisations/name/names.server';
import { database } from '~/platform/database/database.server';
import { signatoryChoices } from '../opening/authority.server';
import { declarationOf } from '../opening/declaration';
import { openedText } from '../opening/opened-text.server';
import { defaultCall } from '../opening/opening';
import { openingOf } from '../opening/openings.server';
import { lineOf, shownLogo } from '../preparation/preparation-page.server';

const twoWeeks = 14 * 24 * 3_600_000;

/** What the lead sees before it opens the letter: the version, who signs for the lead, and the opening that stands. */
export async function openingPage(deed: LetterDeed<'open letters'>) {
  const { letter, at } = deed;
  const [version, opening, finding, signatories, lead, names] = await Promise.all([
    database().version.findFirst({ where: { letterId: letter.id }, orderBy: { number: 'desc' } }),
    openingOf(database(), letter.id, at),
    findingOn(database(), letter.leadId, null),
    signatoryChoices(database(), letter.leadId),
    database().organisation.findUniqueOrThrow({ where: { id: letter.leadId }, include: { logo: true } }),
    printableNames(database(), letter.leadId),
  ]);
  const text = version && (await openedText(database(), version.id));
  const signed = text ? await leadSigned(letter, text.id) : false;
  const { displayName: organisation, country, logo } = lead;
  const named = text && { organisation, title: text.parts.title, lead: organisation };
  return {
    text: text && {
      title: text.parts.title,
      language: text.parts.language,
      version: text.version,
      digest: text.digest,
    },
    opening: opening && { open: opening.open, endsAt: opening.endsAt, timeZone: opening.timeZone },
    verified: finding.verified,
    lead: { id: letter.leadId, name: organisation },
    signatories: signatories.map((each) => ({ ...each, me: each.membershipId === deed.membershipId })),
    signed,
    names,
    call: opening?.call ?? defaultCall,
    line: lineOf(
      { printedName: organisation, country, statement: null, statementLanguage: null },
      logo && shownLogo(logo),
    ),
    declaration:
      named && text ? declarationOf({ ...named, version: text.version, digest: text.digest, next: null }) : '',
    suggested: { ...typedDeadline(new Date(at.getTime() + twoWeeks), 'Europe/Brussels'), time: '18:00' },
  };
}

async function leadSigned({ id: letterId, leadId }: LetterDeed['letter'], textId: string): Promise<boolean> {
  const standing = { letterId, organisationId: leadId, ...stands, consents: { some: { textId } } };
  return (await database().endorsement.count({ where: standing })) > 0;
}
