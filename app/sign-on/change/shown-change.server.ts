import { comparison } from '~/letters/text/comparison';
import { database } from '~/platform/database/database.server';
import type { ChangeLink } from './change-links.server';
import { readChange } from './change-read.server';
import { changeState, objectionInTime } from './changes';

/** What a signatory sees of a change: both texts compared, where it stands, and whether it can still object. */
export async function shownChange(link: ChangeLink) {
  const change = await readChange(database(), link.changeId);
  const endorsement = await database().endorsement.findUniqueOrThrow({
    where: { id: link.endorsementId },
    select: { printedName: true, withdrawnAt: true, declinedAt: true },
  });
  if (!change) throw new Error(`no change ${link.changeId}`);
  const state = changeState(change);
  const stands = !endorsement.withdrawnAt && !endorsement.declinedAt;
  return {
    state,
    organisation: endorsement.printedName,
    stands,
    objects: state === 'out' && change.kind === 'editorial' && stands && objectionInTime(link.at, change),
    title: change.former.parts.title,
    lead: change.lead,
    former: change.former.version,
    number: change.present.version,
    note: change.note,
    confirmed: change.confirmed !== '',
    until: change.answersUntil,
    endedAt: change.movedAt ?? change.givenUpAt,
    reason: change.givenUpReason,
    timeZone: change.timeZone,
    language: change.present.parts.language,
    places: comparison(change.former.parts, change.present.parts),
    digest: change.present.digest,
    letter: { parts: change.present.parts, fileReferences: change.fileReferences },
  };
}
