import { isOut } from '~/letters/letter/standing.server';
import { database, type Transaction } from '~/platform/database/database.server';
import { settings } from '~/platform/installation/settings.server';
import { promiseEach, promiseNotices } from '~/platform/notice/notices.server';
import { databaseNow } from '~/platform/request/arrival.server';
import { defineJob } from '~/platform/work/queue.server';
import type { DoingOnLetter, Facts, HeldLetter } from '~/trail/deed';
import { onLetter } from '~/trail/deeds.server';
import { rowsOf } from '~/trail/named-facts';
import { expertsCarriedByWindow, tellExpertsOfEnd } from '../expert/expert-showings.server';
import { administratorsOf } from '../opening/authority.server';
import { type ChangeRead, mailboxesShown, readChange, type ShownTo } from './change-read.server';
import { windowOver } from './changes';
import { followText } from './following.server';
import { mailboxesOfBoth } from './signed-both.server';

/** A letter with thousands of signatories, each of whom gets a consent and a mail, takes longer than other deeds. */
export const patience = 60_000;

/** Moves every letter to the correction whose hour has passed without an objection. Run by several at once it moves once. */
export async function moveDueCorrections(): Promise<void> {
  const now = await databaseNow();
  const latest = new Date(now.getTime() - settings().arrivalSeconds * 1000);
  const due = await database().change.findMany({
    where: { kind: 'editorial', ...isOut, answersUntil: { lt: latest } },
    select: { id: true, opening: { select: { letterId: true } } },
  });
  for (const { id, opening } of due)
    await onLetter('letter-moved', opening.letterId, { at: now }, (letter) => moveIfDue(letter, id), {
      timeout: patience,
    });
}

async function moveIfDue(letter: DoingOnLetter<'letter-moved'>, changeId: string) {
  const change = await readChange(letter.tx, changeId);
  // Whoever held the letter before may have objected in time, given it up, or moved it.
  if (!change || change.movedAt || change.givenUpAt) return letter.didNot();
  if (!windowOver(letter.at, change, settings().arrivalSeconds)) return letter.didNot();
  const consents = await carriedByWindow(letter.tx, change, letter.at);
  const experts = await expertsCarriedByWindow(letter.tx, change, letter.at);
  const told = await mailboxesShown(letter.tx, change.id);
  return letter.did(await moveTo(letter, change, { consents, experts }, told));
}

/**
 * A consent to the new text for everybody who was told and stands, and for the lead: on the basis that their declaration
 * named. @returns their ids
 */
const carriedByWindow = (tx: Transaction, change: ChangeRead, at: Date): Promise<{ id: string }[]> =>
  tx.$queryRaw<{ id: string }[]>`
    INSERT INTO consent (id, endorsement_id, text_id, basis, given_at, person_id, typed_name, typed_role, declaration, means)
    SELECT gen_random_uuid(), e.id, ${change.present.id}::uuid, 'window_passed', ${at}, given.person_id, given.typed_name,
      given.typed_role, given.declaration, 'window'
    FROM endorsement e JOIN consent given ON given.endorsement_id = e.id AND given.text_id = ${change.former.id}::uuid
    WHERE e.letter_id = ${change.letterId}::uuid AND withdrawn_at IS NULL AND declined_at IS NULL
      AND (e.lead OR EXISTS (SELECT FROM change_showing WHERE change_id = ${change.id}::uuid AND endorsement_id = e.id))
      AND NOT EXISTS (SELECT FROM consent WHERE endorsement_id = e.id AND text_id = ${change.present.id}::uuid)
    RETURNING id`;

/** The consents that a move makes, of organisations and of experts. */
type Carried = { readonly consents: readonly { id: string }[]; readonly experts: readonly { id: string }[] };

/** The move itself: from now on the new version stands, and whatever was being prepared goes over to it. Who stays is told. */
export async function moveTo(
  letter: HeldLetter<'alone'>,
  change: ChangeRead,
  { consents, experts }: Carried,
  told: readonly ShownTo[],
): Promise<Facts<'letter-moved'>> {
  const { tx, at, actorId } = letter;
  await tx.change.update({ where: { id: change.id }, data: { movedAt: at, movedById: actorId } });
  await followText(letter, change);
  await promiseEach(tx, 'letter-moved', [...told, ...(await mailboxesOfBoth(tx, change))]);
  await tellExpertsOfEnd(tx, change);
  await promiseNotices(tx, { kind: 'letter-moved', aboutId: change.id }, await administratorsOf(tx, change.leadId));
  const { id: changeId, openingId, versionId, former, present } = change;
  const numbers = { number: present.version, former: former.version, consents: consents.length };
  const apart = experts.length > 0 ? { experts: experts.length } : {};
  const plain = { changeId, openingId, versionId, textDigest: present.digest, ...numbers, ...apart };
  return { plain, beside: [rowsOf('consent', consents), rowsOf('expert_consent', experts)] };
}

/** Each minute: letters move to the corrections that nobody objected to. */
export const changesJob = defineJob<object>({
  name: 'changes',
  expireInSeconds: 300,
  retryLimit: 2,
  run: moveDueCorrections,
});
