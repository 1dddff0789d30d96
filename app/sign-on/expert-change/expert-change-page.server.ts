import { comparison } from '~/letters/text/comparison';
import { database } from '~/platform/database/database.server';
import { tokenFor } from '~/platform/request/token.server';
import { readChange } from '../change/change-read.server';
import { changeState, objectionInTime } from '../change/changes';
import { confirmedDoubts } from '../opening/confirmed-doubts';
import { openingOf } from '../opening/openings.server';
import { carryDeclaredOf } from './expert-change-answers.server';
import type { ExpertChangeLink } from './expert-change-links.server';

/** What an expert sees of a change: both texts compared, where it stands, and what they can answer. */
export type ExpertChange = Awaited<ReturnType<typeof expertChange>>;

/** The change that an expert has before them, as it stands at a moment. */
export async function expertChange({ showingId, changeId, letterId, endorsementId, at }: ExpertChangeLink) {
  const [change, expert, answer, held, opening] = await Promise.all([
    readChange(database(), changeId),
    database().expertEndorsement.findUniqueOrThrow({
      where: { id: endorsementId },
      include: { consents: { select: { textId: true } } },
    }),
    database().expertAnswer.findUnique({ where: { showingId } }),
    database().expertHold.findFirst({ where: { showingId }, orderBy: { number: 'desc' } }),
    openingOf(database(), letterId, at),
  ]);
  if (!change) throw new Error(`no change ${changeId}`);
  const state = changeState(change);
  const stands = !expert.withdrawnAt && !expert.declinedAt;
  const out = state === 'out' && stands && !answer;
  return {
    ...{ kind: change.kind, state, stands, answered: answer?.kind ?? null },
    consents: expert.consents.some(({ textId }) => textId === change.present.id),
    objects: out && change.kind === 'editorial' && objectionInTime(at, change),
    carries: out && change.kind === 'substantive',
    /** Until when they need time, where they said so. */
    held: held && { until: held.heldUntil, note: held.note },
    declared: carryDeclaredOf(change),
    ...{ lead: change.lead, note: change.note, reason: change.givenUpReason },
    ...{ former: change.former.version, number: change.present.version },
    ...{ until: change.answersUntil, endedAt: change.movedAt ?? change.givenUpAt, timeZone: change.timeZone },
    title: change.former.parts.title,
    doubts: confirmedDoubts(change),
    digest: change.present.digest,
    announcedAt: change.announcedAt,
    language: change.present.parts.language,
    places: comparison(change.former.parts, change.present.parts),
    letter: { parts: change.present.parts, fileReferences: change.fileReferences },
    /** Ways on, of the same mailbox: to withdraw, and to sign again who was left behind. */
    withdrawal: `/experts/withdrawals/${tokenFor('expert-withdrawal', endorsementId)}`,
    again: opening?.open && opening.call.takesExperts ? `/experts/${tokenFor('expert', expert.invitationId)}` : null,
  };
}
