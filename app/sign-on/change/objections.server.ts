import { stillInTime } from '~/letters/letter/in-time.server';
import { database, type Transaction } from '~/platform/database/database.server';
import { moment } from '~/platform/locale/dates';
import { promiseNotices } from '~/platform/notice/notices.server';
import { Refusal } from '~/platform/request/refusal';
import { byPlatform } from '~/trail/deed';
import { onLetter } from '~/trail/deeds.server';
import { requireStillOurs } from '../endorsement/withdrawal-links.server';
import { administratorsOf } from '../opening/authority.server';
import type { EndorsementDeed } from '../opening/preparation-deeds.server';
import type { ChangeLink } from './change-links.server';
import { type ChangeRead, readChange } from './change-read.server';
import { objectionInTime } from './changes';
import { giveUp } from './giving-up.server';
import { objectionWords } from './objection.words';

/** Of which correction, for which signatory. */
type Showing = Pick<ChangeLink, 'showingId' | 'changeId' | 'letterId' | 'endorsementId'>;
type SignedIn = EndorsementDeed<'object to corrections'>;

function refuse(...sentence: Parameters<typeof objectionWords.sentence>): never {
  throw new Refusal(objectionWords.sentence(...sentence));
}

/**
 * Objects to a correction for one signatory, in one step: the correction is given up at once. What arrived by the hour counts.
 * @throws Refusal where the hour has passed, the correction has ended, or who holds the link no longer acts for the signatory
 */
export const objectTo = (link: ChangeLink, reason: string): Promise<void> => object(link, link, reason);

/** The same, signed in, over the correction that the page showed. */
export async function objectSignedIn(deed: SignedIn, changeId: string, reason: string): Promise<void> {
  const { endorsementId } = deed;
  const showing = await database().changeShowing.findUnique({
    where: { changeId_endorsementId: { changeId, endorsementId } },
    select: { id: true, endorsement: { select: { letterId: true } } },
  });
  if (!showing) return refuse('notShown');
  const { letterId } = showing.endorsement;
  return object(deed, { showingId: showing.id, changeId, letterId, endorsementId }, reason);
}

async function object(by: ChangeLink | SignedIn, { showingId, ...of }: Showing, reason: string): Promise<void> {
  await onLetter('objection-made', of.letterId, by, async (letter) => {
    const { tx, at, also, did } = letter;
    await stillInTime(letter);
    const change = requireOut(await readChange(tx, of.changeId), at);
    const organisation = await requireSignatory(tx, by, of.endorsementId);
    const who = 'mailedTo' in by ? { mailedTo: by.mailedTo } : { personId: by.person.id };
    const { id } = await tx.changeObjection.create({
      data: { showingId, reason, objectedAt: at, ...who },
      select: { id: true },
    });
    const means = 'mailedTo' in by ? 'link' : 'signed-in';
    const done = await did({ plain: { changeId: change.id, means }, values: { organisation, reason } });
    await also('change-given-up', await giveUp(letter, change, reason), byPlatform);
    await promiseNotices(tx, { kind: 'objection-notice', aboutId: id }, await administratorsOf(tx, change.leadId));
    return done;
  });
}

function requireOut(change: ChangeRead | null, at: Date): ChangeRead {
  if (change?.kind !== 'editorial') return refuse('notShown');
  if (change.givenUpAt) refuse('stoppedAlready', { number: change.former.version });
  if (!objectionInTime(at, change)) refuse('windowPassed', { until: moment(change.answersUntil, change.timeZone) });
  // It came in time, and was held up longer than the move waited for what had arrived.
  if (change.movedAt) refuse('overtaken', { number: change.present.version });
  return change;
}

/** @returns the name under which it signed */
async function requireSignatory(tx: Transaction, by: ChangeLink | SignedIn, id: string): Promise<string> {
  const endorsement = await tx.endorsement.findUniqueOrThrow({ where: { id } });
  const organisation = endorsement.printedName;
  if (endorsement.withdrawnAt || endorsement.declinedAt) refuse('notStanding', { organisation });
  if ('mailedTo' in by) await requireStillOurs(tx, by, endorsement);
  return organisation;
}
