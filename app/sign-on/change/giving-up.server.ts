import type { LetterDeed } from '~/letters/letter/letter-deeds.server';
import { promiseEach } from '~/platform/notice/notices.server';
import type { Facts, HeldLetter } from '~/trail/deed';
import { onLetter } from '~/trail/deeds.server';
import { tellExpertsOfEnd } from '../expert/expert-showings.server';
import { openingOf } from '../opening/openings.server';
import { type ChangeRead, changeOut, leftOut, mailboxesShown } from './change-read.server';
import { refuseChange } from './change-refusals.server';
import { renewActs } from './renewing.server';
import { mailboxesOfBoth } from './signed-both.server';

/**
 * Gives up the change that is out: the version in force stays, and whoever was told of the other one, or co-signed both, is told that. One that was left
 * out under a former opening ends without a mail: who had it before them has heard of the opening that followed.
 */
export async function giveChangeUp(deed: LetterDeed<'open letters'>, reason: string): Promise<void> {
  await onLetter('change-given-up', deed.letter.id, deed, async (letter) => {
    const opening = await openingOf(letter.tx, letter.id, letter.at);
    const change = opening && (await changeOut(letter.tx, opening.id));
    if (change) return letter.did(await giveUp(letter, change, reason));
    const left = await leftOut(letter.tx, letter.id);
    return left ? letter.did(await end(letter, left, reason)) : refuseChange('nothingOut');
  });
}

/** The same within another deed; an objection gives a correction up. @returns what the event of it tells */
export async function giveUp(
  letter: HeldLetter<'alone'>,
  change: ChangeRead,
  reason: string,
): Promise<Facts<'change-given-up'>> {
  const { tx } = letter;
  const facts = await end(letter, change, reason);
  const told = [...(await mailboxesShown(tx, change.id)), ...(await mailboxesOfBoth(tx, change))];
  await promiseEach(tx, 'change-given-up', told);
  await tellExpertsOfEnd(tx, change);
  await renewActs(letter);
  return facts;
}

async function end(
  { tx, at, actorId }: HeldLetter<'alone'>,
  { id, present }: ChangeRead,
  reason: string,
): Promise<Facts<'change-given-up'>> {
  await tx.change.update({ where: { id }, data: { givenUpAt: at, givenUpById: actorId, givenUpReason: reason } });
  return { plain: { changeId: id, number: present.version }, values: { reason } };
}
