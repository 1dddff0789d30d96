import { stillInTime } from '~/letters/letter/in-time.server';
import type { Transaction } from '~/platform/database/database.server';
import { isUniqueViolation } from '~/platform/database/violations.server';
import { moment } from '~/platform/locale/dates';
import { promiseNotices } from '~/platform/notice/notices.server';
import { Refusal } from '~/platform/request/refusal';
import { byPlatform } from '~/trail/deed';
import { onLetter } from '~/trail/deeds.server';
import { type ChangeRead, readChange } from '../change/change-read.server';
import { objectionInTime } from '../change/changes';
import { giveUp } from '../change/giving-up.server';
import { administratorsOf } from '../opening/authority.server';
import { type CarryDeclared, type CarryFields, isCarryDeclaration } from './expert-carry';
import type { ExpertChangeLink } from './expert-change-links.server';
import { expertChangeRefusals } from './expert-change-refusals.words';

/** Says no with a sentence of this sub-room. @throws Refusal always */
export const no = (...sentence: Parameters<typeof expertChangeRefusals.sentence>): never => {
  throw new Refusal(expertChangeRefusals.sentence(...sentence));
};

/**
 * Objects to a correction as an expert, in one step: the correction is given up at once. What arrived by the hour counts.
 * @throws Refusal where the hour has passed, the correction has ended, or the expert stands no more
 */
export async function objectAsExpert(link: ExpertChangeLink, reason: string): Promise<void> {
  const { letterId, showingId, at } = link;
  await onLetter('expert-objected', letterId, { at }, async (letter) => {
    const { tx, also, did } = letter;
    await stillInTime(letter);
    const { change, expert } = await requireOut(tx, link, 'editorial');
    if (!objectionInTime(at, change)) no('late', { until: moment(change.answersUntil, change.timeZone) });
    const { id } = await tx.expertAnswer.create({
      data: { showingId, kind: 'object', reason, answeredAt: at, mailedTo: expert.address },
      select: { id: true },
    });
    const values = { expert: expert.name ?? '', reason };
    const done = await did({ plain: { changeId: change.id, expertAnswerId: id }, values });
    await also('change-given-up', await giveUp(letter, change, reason), byPlatform);
    await promiseNotices(tx, { kind: 'expert-objection', aboutId: id }, await administratorsOf(tx, change.leadId));
    return done;
  });
}

/**
 * Carries over to the version of a change of substance, as an expert: a consent from the move on. Who says nothing is left behind.
 * @throws Refusal where the change has ended, the expert answered already, or what was shown has changed
 */
export async function carryOverAsExpert(link: ExpertChangeLink, typed: CarryFields): Promise<void> {
  const { letterId, showingId, at } = link;
  const work = () =>
    onLetter('expert-carried-over', letterId, { at }, async (letter) => {
      const { tx, did } = letter;
      await stillInTime(letter);
      const { change, expert } = await requireOut(tx, link, 'substantive');
      if ((await tx.expertAnswer.count({ where: { showingId } })) > 0) no('answeredAlready');
      const { name: typedName, declaration } = typed;
      if (!isCarryDeclaration(declaration, carryDeclaredOf(change))) no('shownChanged');
      const { id: expertAnswerId } = await tx.expertAnswer.create({
        data: { showingId, kind: 'carry', answeredAt: at, typedName, declaration, mailedTo: expert.address },
        select: { id: true },
      });
      const plain = { expertAnswerId, number: change.present.version };
      return did({ plain, values: { expert: expert.name ?? '' } });
    });
  try {
    await work();
  } catch (thrown) {
    if (isUniqueViolation(thrown, ['showing_id'])) no('answeredAlready');
    throw thrown;
  }
}

/** The change that the link names, and the expert before whom it is. @throws Refusal where it has ended, or the expert stands no more */
export async function requireOut(tx: Transaction, link: ExpertChangeLink, kind: ChangeRead['kind']) {
  const change = await readChange(tx, link.changeId);
  if (change?.kind !== kind) throw new Error(`change ${link.changeId} is not ${kind}`);
  const numbers = { number: change.present.version, former: change.former.version };
  if (change.givenUpAt) no('givenUp', numbers);
  if (change.movedAt) no('moved', numbers);
  const expert = await tx.expertEndorsement.findUniqueOrThrow({ where: { id: link.endorsementId } });
  if (expert.withdrawnAt || expert.declinedAt) no('notStanding');
  return { change, expert };
}

/** What the declaration of a yes names. */
export const carryDeclaredOf = ({ former, present, lead }: ChangeRead): CarryDeclared => ({
  ...{ title: present.parts.title, lead },
  ...{ former: former.version, version: present.version, digest: present.digest },
});
