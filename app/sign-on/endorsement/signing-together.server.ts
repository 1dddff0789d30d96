import { database, type Transaction } from '~/platform/database/database.server';
import { isUniqueViolation } from '~/platform/database/violations.server';
import { promiseNotices } from '~/platform/notice/notices.server';
import type { DoingOnLetter } from '~/trail/deed';
import { onLetter } from '~/trail/deeds.server';
import { settleAsAct } from '../arrival/settling.server';
import type { SigningFields } from '../declaration/signing';
import { requireAuthority } from '../opening/authority.server';
import { lockedPreparation, nameOfOther, type PreparationRead, seenBy } from '../opening/locked-preparation.server';
import type { PreparationDeed } from '../opening/preparation-deeds.server';
import { refuse } from '../opening/refusals.server';
import { requireAnotherLine } from '../printed-line/changed-line.server';
import { requireSignable, type Signing, takeUp } from '../printed-line/signing.server';
import { endActs, standingActs } from '../together/acts.server';
import { type ApprovalLink, heldToJoin, type Joining, liveApproval } from './approvals.server';
import { refuseSecondConsent, signAs } from './endorsements.server';

/**
 * One of two acts by an approval link, without an account. Whoever comes second co-signs for the organisation with it.
 * @returns the endorsement; null where the other one has not signed yet
 */
export async function approveTogether(
  link: ApprovalLink,
  typed: SigningFields,
  arrivalId: string | null = null,
): Promise<string | null> {
  const work = async (letter: DoingOnLetter<'act-given'>, { preparation, shownOn }: Joining) => {
    const { id, personId } = await liveApproval(letter.tx, link, preparation);
    await letter.tx.approval.update({ where: { id }, data: { usedAt: link.at } });
    const theirs = seenBy(preparation, personId);
    const mailedTo = theirs.signatoryAddress;
    return act(letter, theirs, { at: link.at, personId, means: 'link', mailedTo, typed, arrivalId, shownOn });
  };
  const holdBy = (tx: Transaction) => heldToJoin(tx, link);
  return onceEach(link.organisation, () => onLetter('act-given', link.letterId, { at: link.at }, work, { holdBy }));
}

/** The same signed in. A link that waits for that person is needed no more. */
export async function coSignTogether(
  deed: PreparationDeed<'bind the organisation'>,
  typed: SigningFields,
  arrivalId: string | null = null,
): Promise<string | null> {
  const { id, letterId, printedName } = deed.preparation;
  const { at, person } = deed;
  const work = async (letter: DoingOnLetter<'act-given'>, preparation: PreparationRead) => {
    const theirs = requireOneOfTwo(seenBy(preparation, person.id), deed);
    await letter.tx.approval.updateMany({
      where: { preparationId: id, personId: person.id, usedAt: null, cancelledAt: null, declinedAt: null },
      data: { cancelledAt: at },
    });
    const by = { personId: person.id, means: 'signed-in', mailedTo: null } as const;
    return act(letter, theirs, { at, ...by, typed, arrivalId });
  };
  const holdBy = (tx: Transaction) => lockedPreparation(tx, id, at);
  return onceEach(printedName, () => onLetter('act-given', letterId, deed, work, { holdBy }));
}

function requireOneOfTwo(theirs: PreparationRead, { membershipId }: { membershipId: string }): PreparationRead {
  if (theirs.signatoryId === membershipId) return theirs;
  return refuse('notYourself', { signatory: theirs.signatoryName ?? theirs.signatoryAddress ?? '' });
}

/** Puts one act on record for a locked preparation; with the other’s, the organisation has co-signed. */
async function act(letter: DoingOnLetter<'act-given'>, preparation: PreparationRead, signing: Signing) {
  const { tx } = letter;
  requireSignable(preparation, signing);
  requireAuthority(preparation);
  const acts = await standingActs(letter, preparation);
  if (acts.some(({ personId }) => personId === signing.personId))
    refuse('actGiven', { other: nameOfOther(preparation) });
  const { id: jointActId } = await write(tx, preparation, signing);
  const { id: preparationId, textDigest, printedName: organisation } = preparation;
  const plain = { jointActId, preparationId, personId: signing.personId, textDigest, means: signing.means };
  const facts = { plain, values: { organisation, signatory: signing.typed.name } };
  const first = acts[0];
  if (first) {
    await letter.also('act-given', facts);
    const together = { name: first.typedName ?? '', role: first.typedRole ?? '', printName: first.printsName };
    return signAs(letter, preparation, { ...signing, together });
  }
  if (preparation.changesId) await requireAnotherLine(tx, preparation);
  await takeUp(letter, preparation, signing);
  await settleAsAct(tx, signing.arrivalId ?? null, jointActId);
  const told = new Set([preparation.signatoryAddress ?? '', ...preparation.administrators]);
  await promiseNotices(tx, { kind: 'act-receipt', aboutId: jointActId }, told);
  return letter.did(facts, null);
}

/** The act as it was given. */
async function write(tx: Transaction, preparation: PreparationRead, { at, personId, means, mailedTo, typed }: Signing) {
  const { id: preparationId, textId, nextTextId, line: lineDigest, otherPersonId } = preparation;
  return tx.jointAct.create({
    data: {
      ...{ preparationId, textId, nextTextId, lineDigest, personId, otherPersonId: otherPersonId ?? '' },
      ...{ otherName: nameOfOther(preparation), typedName: typed.name, typedRole: typed.role },
      ...{ printsName: typed.printName, declaration: typed.declaration, means, mailedTo, actedAt: at },
    },
    select: { id: true },
  });
}

/** Turns the refusals of the indexes that keep acts and consents single into the sentences that say so. */
const onceEach = <Result>(organisation: string, work: () => Promise<Result>): Promise<Result> =>
  refuseSecondConsent(organisation, async () => {
    try {
      return await work();
    } catch (thrown) {
      if (isUniqueViolation(thrown, 'joint_act_person')) refuse('shownChanged');
      throw thrown;
    }
  });

/**
 * Takes back, in one step, what one of two did, as long as the other one has not signed.
 * @throws Refusal where both have signed meanwhile, or nothing stands
 */
export async function takeActBack(by: ApprovalLink | PreparationDeed<'bind the organisation'>): Promise<void> {
  const { preparationId, letterId } =
    'approvalId' in by ? by : { preparationId: by.preparation.id, letterId: by.preparation.letterId };
  const work = async (letter: DoingOnLetter<'act-ended'>, preparation: PreparationRead) => {
    const { tx, didNot } = letter;
    if (preparation.completedAt) refuse('actCompleted', { organisation: preparation.printedName });
    const personId = 'approvalId' in by ? await personOf(by.approvalId) : by.person.id;
    const theirs = await tx.jointAct.count({ where: { preparationId, personId, endedAt: null } });
    if (theirs === 0) refuse('actOver');
    await endActs(letter, preparationId, 'recalled');
    return didNot();
  };
  const holdBy = (tx: Transaction) => lockedPreparation(tx, preparationId);
  await onLetter('act-ended', letterId, by, work, { holdBy });
}

async function personOf(approvalId: string): Promise<string> {
  const { personId } = await database().approval.findUniqueOrThrow({ where: { id: approvalId } });
  return personId;
}
