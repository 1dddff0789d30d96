import { typedDeadline } from '~/letters/letter/deadline';
import type { LetterDeed } from '~/letters/letter/letter-deeds.server';
import { stands } from '~/letters/letter/standing.server';
import { suggestedEnd } from '~/letters/letter/window';
import { comparison } from '~/letters/text/comparison';
import { editorialFindings } from '~/letters/text/editorial';
import { database } from '~/platform/database/database.server';
import { openedText } from '../opening/opened-text.server';
import { type OpeningAt, openingOf } from '../opening/openings.server';
import { wasObjectedTo } from '../opening/text-out.server';
import { promisedHours } from '../reopening/promised-hours.server';
import { sentAlready, wasOfSubstance } from './announcing.server';
import { type ChangeRead, changeOut, leftOut, readChange } from './change-read.server';

/** What the lead sees of changes: the one that is out, or what it could announce, and how the last one ended. */
export async function changePage({ letter, at }: LetterDeed<'open letters'>) {
  const opening = await openingOf(database(), letter.id, at);
  if (!opening) return null;
  const out = await changeOut(database(), opening.id);
  const left = out ? null : await leftOut(database(), letter.id);
  const standing = await database().version.findUniqueOrThrow({
    where: { id: opening.versionId },
    select: { number: true },
  });
  return {
    timeZone: opening.timeZone,
    /** Whether one can co-sign. */
    open: opening.open,
    standing: standing.number,
    sent: await sentAlready(database(), letter.id),
    out: out && { ...shown(out), ...(await toldOf(out.id)) },
    /** One that was left out under a former opening: it can only be given up. */
    left: left && { number: left.present.version, former: standing.number },
    proposal: out ? null : await proposalOf(opening, at),
    last: out ? null : await lastEnded(opening.id),
  };
}

/** How many signatories were told, and how many experts, counted apart. */
async function toldOf(changeId: string) {
  const [told, experts] = await Promise.all([
    database().changeShowing.count({ where: { changeId } }),
    database().expertShowing.count({ where: { changeId } }),
  ]);
  return { told, experts };
}

const shown = (change: ChangeRead) => ({
  id: change.id,
  kind: change.kind,
  number: change.present.version,
  former: change.former.version,
  announcedAt: change.announcedAt,
  until: change.answersUntil,
  note: change.note,
  language: change.present.parts.language,
  places: comparison(change.former.parts, change.present.parts),
});

/** What the latest version would change; null where none is newer than the one in force. */
async function proposalOf(opening: OpeningAt, at: Date) {
  const latest = await database().version.findFirstOrThrow({
    where: { letterId: opening.letterId },
    orderBy: { number: 'desc' },
    select: { id: true, number: true },
  });
  const [former, present] = [await openedText(database(), opening.versionId), await openedText(database(), latest.id)];
  if (latest.number <= former.version) return null;
  const window = await promisedHours(database(), opening);
  const end = suggestedEnd(at, opening.timeZone, window.hours);
  return {
    number: latest.number,
    former: former.version,
    objected: await wasObjectedTo(database(), latest.id),
    askedBefore: await wasOfSubstance(database(), opening.letterId, present.digest),
    language: present.parts.language,
    places: comparison(former.parts, present.parts),
    findings: editorialFindings(former.parts, present.parts),
    window,
    until: typedDeadline(end, opening.timeZone),
    answersBy: typedDeadline(answersBy(opening, at), opening.timeZone),
    /** The deadline, where that ends only after it. */
    deadlineBefore: opening.open && opening.endsAt < end ? opening.endsAt : null,
    experts: await database().expertEndorsement.count({
      where: {
        ...{ letterId: opening.letterId, ...stands },
        AND: [{ consents: { some: { textId: former.id } } }, { consents: { none: { textId: present.id } } }],
      },
    }),
    told: await database().endorsement.count({
      where: {
        ...{ letterId: opening.letterId, lead: false, ...stands },
        AND: [{ consents: { some: { textId: former.id } } }, { consents: { none: { textId: present.id } } }],
      },
    }),
  };
}

const week = 7 * 24;

/** By when answers are asked for, unless the lead says otherwise: boards need days, and after the deadline nobody comes in again. */
function answersBy({ timeZone, deadline }: OpeningAt, at: Date): Date {
  const [soonest, wished] = [24, week].map((hours) => suggestedEnd(at, timeZone, hours));
  const latest = Math.max(soonest!.getTime(), deadline.getTime());
  return new Date(Math.min(wished!.getTime(), latest));
}

/** How the last change of an opening ended. */
async function lastEnded(openingId: string) {
  const last = await database().change.findFirst({
    where: { openingId },
    orderBy: { announcedAt: 'desc' },
    select: { id: true },
  });
  const change = last && (await readChange(database(), last.id));
  if (!change) return null;
  const objection = await database().changeObjection.findFirst({
    where: { showing: { changeId: change.id } },
    select: { showing: { select: { endorsement: { select: { printedName: true } } } } },
  });
  const expert = await database().expertAnswer.findFirst({
    where: { kind: 'object', showing: { changeId: change.id } },
    select: { showing: { select: { endorsement: { select: { name: true } } } } },
  });
  return {
    ...{ number: change.present.version, former: change.former.version },
    ...{ movedAt: change.movedAt, givenUpAt: change.givenUpAt, reason: change.givenUpReason },
    objector: objection?.showing.endorsement.printedName ?? expert?.showing.endorsement.name ?? null,
  };
}

/** Whether what is proposed to the lead’s letter has to be confirmed as spelling and form; for reading its form. */
export async function asksConfirmation(deed: LetterDeed<'open letters'>): Promise<boolean> {
  const opening = await openingOf(database(), deed.letter.id, deed.at);
  const proposal = opening && (await proposalOf(opening, deed.at));
  return (proposal?.findings ?? []).some(({ closed }) => !closed);
}
