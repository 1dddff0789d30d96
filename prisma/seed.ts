import { database } from '~/platform/database/database.server';
import { draftLetter, mainLetter, sentLetter } from './cast/letters';
import { coalition } from './cast/people';
import { mainLetterInFrench } from './cast/translations';
import { dispatched, published, sealed } from './seed/delivery';
import { expertsSigned } from './seed/experts';
import { drafted, versioned } from './seed/letters';
import { putOfficialsInPlace } from './seed/officials';
import { putOrganisationsInPlace } from './seed/organisations';
import { answered, invited, opened, type Progress, statementsShown } from './seed/sign-on';
import { arranged, translated } from './seed/translations';

/** How far each partner has come with the main letter, in the order of the coalition; the last has not begun. */
const progress: Progress[] = ['co-signed', 'co-signed', 'co-signed', 'asked', 'co-signed', 'co-signed', 'begun'];

/**
 * Puts the cast in place: its organisations, its directory of officials, and a letter at each stage. Every step is
 * done by the product’s own deeds and goes on where it was killed; a second run finds all done.
 */
export async function putCastInPlace(): Promise<void> {
  await putOrganisationsInPlace();
  await putOfficialsInPlace();
  await putSentLetterInPlace();
  await putMainLetterInPlace();
  await drafted(draftLetter);
}

async function putMainLetterInPlace(): Promise<void> {
  const letterId = await drafted(mainLetter);
  // The last step: from then on the letter is whose desk it is on, who may have closed or rearranged it.
  if ((await database().publication.count({ where: { letterId } })) > 0) return;
  await versioned(letterId);
  await opened(letterId, 12, { whoMaySign: 'verified', takesExperts: true });
  await invited(letterId);
  await expertsSigned(letterId);
  for (const [place, far] of progress.entries()) await answered(letterId, coalition[place + 1]!, far);
  await statementsShown(letterId, 1);
  await translated(letterId, mainLetterInFrench);
  await arranged(letterId, [coalition[1]!.name]);
  await published(letterId);
}

async function putSentLetterInPlace(): Promise<void> {
  const letterId = await drafted(sentLetter);
  if ((await database().dispatch.count({ where: { letterId, sentAt: { not: null } } })) > 0) return;
  await versioned(letterId);
  await opened(letterId, 3);
  await invited(letterId);
  for (const partner of coalition.slice(1)) await answeredWhileOpen(letterId, partner);
  await statementsShown(letterId);
  await sealed(letterId);
  await published(letterId);
  await dispatched(letterId);
}

/** Once the letter has closed, nobody else answers. */
async function answeredWhileOpen(letterId: string, partner: (typeof coalition)[number]): Promise<void> {
  if ((await database().closure.count({ where: { letterId } })) === 0) await answered(letterId, partner, 'co-signed');
}
