import { typedDeadline } from '~/letters/letter/deadline';
import { firstDelivery } from '~/letters/letter/delivery.server';
import type { LetterDeed } from '~/letters/letter/letter-deeds.server';
import { stands } from '~/letters/letter/standing.server';
import { findingOn } from '~/organisations/evidence/verifications.server';
import { printableNames } from '~/organisations/name/names.server';
import { database } from '~/platform/database/database.server';
import { dayIn } from '~/platform/locale/dates';
import { declarationOf } from '../declaration/declaration';
import { signatoryChoices } from '../opening/authority.server';
import { openedText } from '../opening/opened-text.server';
import { type Call, defaultCall } from '../opening/opening';
import { openingOf } from '../opening/openings.server';
import { textOut, wasObjectedTo } from '../opening/text-out.server';
import { lineOf, shownLogo } from '../preparation/preparation-page.server';
import { changedTerms } from '../reopening/changed-terms';
import { hasSignatories } from '../reopening/staying.server';
import { followingFrom } from './reopening.server';

const twoWeeks = 14 * 24 * 3_600_000;

/**
 * What the lead sees before it opens the letter: the version (the one asked for, else that which was open last, else the newest), who
 * signs for the lead, the opening that stands, and what follows for who co-signed before.
 */
export async function openingPage(deed: LetterDeed<'open letters'>, asked?: number) {
  const { letter, at } = deed;
  const [versions, opening, finding, signatories, lead, names] = await Promise.all([
    database().version.findMany({
      where: { letterId: letter.id },
      select: { id: true, number: true },
      orderBy: { number: 'desc' },
    }),
    openingOf(database(), letter.id, at),
    findingOn(database(), letter.leadId, null),
    signatoryChoices(database(), letter.leadId),
    database().organisation.findUniqueOrThrow({ where: { id: letter.leadId }, include: { logo: true } }),
    printableNames(database(), letter.leadId),
  ]);
  const former = versions.find(({ id }) => id === opening?.versionId);
  // One that was replaced is not opened again.
  const choices = versions.filter(({ number }) => number >= (former?.number ?? 0));
  const version = choices.find(({ number }) => number === asked) ?? former ?? choices[0];
  const text = version && (await openedText(database(), version.id));
  const signed = text ? await leadSigned(letter, text.id) : false;
  const delivery = version ? await firstDelivery(database(), letter.id, version.id) : null;
  const timeZone = opening?.timeZone ?? 'Europe/Brussels';
  const { displayName: organisation, country, logo } = lead;
  const named = text && { organisation, title: text.parts.title, lead: organisation };
  return {
    text: text && {
      title: text.parts.title,
      language: text.parts.language,
      version: text.version,
      digest: text.digest,
    },
    /** The version that is out still: as long as it is, the letter cannot be opened again. */
    out: opening && !opening.open ? await textOut(database(), opening.id) : null,
    again: former && version && !opening?.open ? await openedAgain(deed, former, version) : null,
    otherVersions: choices.flatMap(({ number }) => (number === version?.number ? [] : [number])),
    /** The version was delivered: who co-signs it now is late. */
    deliveredAt: delivery?.at ?? null,
    opening: opening && { open: opening.open, endsAt: opening.endsAt, timeZone: opening.timeZone },
    verified: finding.verified,
    lead: { id: letter.leadId, name: organisation },
    signatories: signatories.map((each) => ({ ...each, me: each.membershipId === deed.membershipId })),
    signed,
    names,
    call: opening?.call ?? defaultCall,
    line: lineOf(
      { printedName: organisation, country, statement: null, statementLanguage: null, reservation: null },
      logo && shownLogo(logo),
    ),
    declaration:
      named && text
        ? declarationOf({
            ...named,
            ...{ version: text.version, digest: text.digest },
            ...{
              next: null,
              boardDecidedOn: null,
              together: null,
              deliveredOn: delivery && dayIn(timeZone, delivery.at),
            },
          })
        : '',
    suggested: {
      ...typedDeadline(new Date(at.getTime() + twoWeeks), timeZone),
      time: '18:00',
    },
  };
}

type Numbered = { readonly id: string; readonly number: number };

/** What follows for who co-signed, where the letter is opened again. */
async function openedAgain({ letter }: LetterDeed<'open letters'>, former: Numbered, version: Numbered) {
  const others = { letterId: letter.id, organisationId: { not: letter.leadId } };
  const open = { ...others, completedAt: null, cancelledAt: null, changesId: null };
  const asked = { usedAt: null, cancelledAt: null, declinedAt: null };
  const [{ stay, fallOut, experts, seen }, promised, preparing, waiting, objected] = await Promise.all([
    followingFrom(database(), letter, former.id, version.id),
    hasSignatories(database(), letter.id),
    database().preparation.count({ where: { ...open, text: { versionId: { not: version.id } } } }),
    database().approval.count({ where: { ...asked, preparation: open } }),
    former.id !== version.id && wasObjectedTo(database(), version.id),
  ]);
  const named = (those: typeof stay) => those.map(({ endorsementId: id, name, verified }) => ({ id, name, verified }));
  return {
    former: former.number,
    same: former.id === version.id,
    /** A signatory or an expert stopped it when it was announced as a correction. */
    objected,
    ...{ stay: named(stay), fallOut: named(fallOut), seen },
    experts: experts.map(({ name }) => name),
    /** Whether anybody besides the lead was told the terms of before. */
    promised,
    /** Preparations of another text, which have to be started again. */
    preparing,
    /** Requests for approval that end with the former opening. */
    waiting,
  };
}

/** Whether a call is otherwise than those who signed were told, in a letter that is opened again; for reading its form. */
export async function changesOfTerms({ letter, at }: LetterDeed<'open letters'>): Promise<(call: Call) => boolean> {
  const before = await openingOf(database(), letter.id, at);
  if (!before || before.open || !(await hasSignatories(database(), letter.id))) return () => false;
  return (call) => changedTerms(before.call, call, '').length > 0;
}

async function leadSigned({ id: letterId, leadId }: LetterDeed['letter'], textId: string): Promise<boolean> {
  const standing = { letterId, organisationId: leadId, ...stands, consents: { some: { textId } } };
  return (await database().endorsement.count({ where: standing })) > 0;
}
