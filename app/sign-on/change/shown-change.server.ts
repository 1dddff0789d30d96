import { isOut } from '~/letters/letter/standing.server';
import { comparison } from '~/letters/text/comparison';
import { database } from '~/platform/database/database.server';
import { confirmedDoubts } from '../opening/confirmed-doubts';
import { openingOf } from '../opening/openings.server';
import { namingAnAsk } from '../signatories/signatory';
import type { ChangeLink } from './change-links.server';
import { readChange } from './change-read.server';
import { changeState, objectionInTime } from './changes';

/** What a signatory sees of a change: both texts compared, where it stands, and whether it can still object. */
export type ShownChange = Awaited<ReturnType<typeof shownChange>>;

type Shown = Pick<ChangeLink, 'changeId' | 'endorsementId' | 'at'>;

/** The change that a signatory has before it, as it stands at a moment. */
export async function shownChange({ changeId, endorsementId, at }: Shown) {
  const change = await readChange(database(), changeId);
  const endorsement = await database().endorsement.findUniqueOrThrow({
    where: { id: endorsementId },
    select: {
      printedName: true,
      reservation: true,
      withdrawnAt: true,
      declinedAt: true,
      consents: { select: { textId: true } },
    },
  });
  if (!change) throw new Error(`no change ${changeId}`);
  const state = changeState(change);
  const opening = await openingOf(database(), change.letterId, at);
  const stands = !endorsement.withdrawnAt && !endorsement.declinedAt;
  return {
    id: change.id,
    kind: change.kind,
    state,
    organisation: endorsement.printedName,
    stands,
    reservation: namingAnAsk(endorsement.reservation),
    /** Whether it has consented to the new text, by whatever way. */
    consents: endorsement.consents.some(({ textId }) => textId === change.present.id),
    objects: state === 'out' && change.kind === 'editorial' && stands && objectionInTime(at, change),
    title: change.former.parts.title,
    lead: change.lead,
    former: change.former.version,
    number: change.present.version,
    note: change.note,
    doubts: confirmedDoubts(change),
    announcedAt: change.announcedAt,
    until: change.answersUntil,
    endedAt: change.movedAt ?? change.givenUpAt,
    reason: change.givenUpReason,
    timeZone: change.timeZone,
    /** Until when one can co-sign; null where sign-on has closed. */
    signOnUntil: opening?.open ? opening.endsAt : null,
    language: change.present.parts.language,
    places: comparison(change.former.parts, change.present.parts),
    digest: change.present.digest,
    letter: { parts: change.present.parts, fileReferences: change.fileReferences },
  };
}

/** The change that is out and was put before a signatory; null where there is none. */
export async function changeBefore(endorsementId: string, at: Date): Promise<ShownChange | null> {
  const showing = await database().changeShowing.findFirst({
    where: { endorsementId, change: isOut },
    select: { changeId: true },
  });
  return showing && shownChange({ changeId: showing.changeId, endorsementId, at });
}
