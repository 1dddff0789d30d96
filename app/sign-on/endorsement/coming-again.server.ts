import { stillInTime } from '~/letters/letter/in-time.server';
import { database } from '~/platform/database/database.server';
import { isUniqueViolation } from '~/platform/database/violations.server';
import { moment } from '~/platform/locale/dates';
import type { DoingOnLetter } from '~/trail/deed';
import { onLetter } from '~/trail/deeds.server';
import { refuseSecond } from '../invitation/invited-preparations.server';
import { lockedPreparation } from '../opening/locked-preparation.server';
import { openedText } from '../opening/opened-text.server';
import { openingOf } from '../opening/openings.server';
import type { EndorsementDeed } from '../opening/preparation-deeds.server';
import { refuse } from '../opening/refusals.server';
import { endPreparation } from '../preparation/preparations.server';
import { formerLine } from '../printed-line/former-line.server';

/**
 * Prepares a co-signature again for an organisation that withdrew, or whose decline was lifted: the line with which it co-signed, for the
 * text that is open now. It is signed as any other. Where one is being prepared already, that is it.
 * @returns the preparation’s id
 * @throws Refusal where the letter is not open, the organisation stands under it, or the lead declined it
 */
export async function comeAgain(deed: EndorsementDeed<'prepare endorsements'>): Promise<string> {
  const { letterId } = await database().endorsement.findUniqueOrThrow({
    where: { id: deed.endorsementId },
    select: { letterId: true },
  });
  const work = () => onLetter('endorsement-prepared', letterId, deed, (letter) => prepareAgain(letter, deed));
  try {
    return await work();
  } catch (thrown) {
    if (isUniqueViolation(thrown, 'preparation_open')) return work();
    throw thrown;
  }
}

async function prepareAgain(
  letter: DoingOnLetter<'endorsement-prepared'>,
  deed: EndorsementDeed<'prepare endorsements'>,
) {
  const { tx, id: letterId, at, did, didNot } = letter;
  await stillInTime(letter);
  const opening = await openingOf(tx, letterId, at);
  if (!opening) return refuse('notOpen');
  if (!opening.open) refuse('closed', { when: moment(opening.endsAt, opening.timeZone) });
  const { id: textId } = await openedText(tx, opening.versionId);
  await refuseSecond(tx, letterId, deed, textId);
  const organisationId = deed.organisation.id;
  const open = { letterId, organisationId, completedAt: null, cancelledAt: null };
  const running = await tx.preparation.findFirst({ where: open, select: { id: true, textId: true } });
  if (running?.textId === textId) return didNot(running.id);
  if (running) await endPreparation(letter, await lockedPreparation(tx, running.id));
  const endorsement = await tx.endorsement.findUniqueOrThrow({ where: { id: deed.endorsementId } });
  const { id: preparationId } = await tx.preparation.create({
    data: {
      ...{ letterId, organisationId, textId, startedAt: at, preparedById: deed.person.id, counter: 1 },
      ...(await formerLine(tx, endorsement)),
    },
    select: { id: true },
  });
  return did({ plain: { preparationId } }, preparationId);
}
