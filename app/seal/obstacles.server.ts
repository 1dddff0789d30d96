import type { LetterDeed } from '~/letters/desk.server';
import { findingOn } from '~/organisations/verifications.server';
import type { Database, Transaction } from '~/platform/database/database.server';
import { instantInWords } from '~/platform/locale/dates';
import { settings } from '~/platform/settings.server';
import { type OpeningAt, openingOf } from '~/sign-on/openings.server';
import { leadHasEndorsed } from '~/sign-on/signatories.server';
import type { Choices } from './choices';
import { words } from './sealing.words';

type Reading = Database | Transaction;
const say = words('en');

/** What is asked to be sealed: the letter after its closure, or, by an explicit word, while it is still open. */
export type SealingWish = { whileOpen?: boolean; choices?: Choices };

/**
 * Everything that stands in the way of sealing the letter at this moment, as sentences, the first to be mended first;
 * with the opening whose version would be sealed.
 */
export async function obstaclesToSealing(
  reading: Reading,
  { letter, organisation, at }: Pick<LetterDeed<'seal letters'>, 'letter' | 'organisation' | 'at'>,
  { whileOpen = false }: SealingWish = {},
): Promise<{ opening: OpeningAt | null; obstacles: string[] }> {
  const opening = await openingOf(reading, letter.id, at);
  if (!opening) return { opening, obstacles: [say('neverOpened')] };
  const lead = organisation.displayName;
  const obstacles: string[] = [];
  const finding = await findingOn(reading, letter.leadId, null);
  if (!finding.verified) obstacles.push(say('leadUnverified', { lead }));
  if (!(await leadHasEndorsed(reading, letter.id, opening.versionId))) obstacles.push(say('leadNotSigned', { lead }));
  const imprint = await reading.imprint.findUnique({ where: { letterId: letter.id } });
  if (!imprint?.shortTitle) obstacles.push(say('shortTitleMissing'));
  if (!imprint?.place) obstacles.push(say('placeMissing'));
  const making = await editionInTheMaking(reading, letter.id);
  if (making) obstacles.push(say('inTheMaking', { number: making.number }));
  return { opening, obstacles: [...obstacles, ...timeObstacles(opening, at, whileOpen)] };
}

function timeObstacles(opening: OpeningAt, at: Date, whileOpen: boolean): string[] {
  if (opening.open)
    return whileOpen ? [] : [say('stillOpen', { when: instantInWords(opening.endsAt, opening.timeZone) })];
  const waited = (at.getTime() - opening.endsAt.getTime()) / 1000;
  const seconds = Math.ceil(settings().arrivalSeconds - waited);
  return seconds > 0 ? [say('takingIn', { seconds })] : [];
}

/** The edition that is frozen and waits for its seal, if nothing has gone wrong with it. */
const editionInTheMaking = (reading: Reading, letterId: string) =>
  reading.edition.findFirst({
    where: { letterId, voidedAt: null, failure: null, seal: null },
    select: { number: true },
  });
