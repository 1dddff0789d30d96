import type { LetterDeed } from '~/letters/letter/letter-deeds.server';
import { findingOn } from '~/organisations/evidence/verifications.server';
import { type Database, database, type Transaction } from '~/platform/database/database.server';
import type { Sentence } from '~/platform/locale/sentences';
import { Refusal } from '~/platform/request/refusal';
import { onLetter } from '~/trail/deeds.server';
import { words } from './publication.words';

const say = words.sentence;
type Letter = Pick<LetterDeed<'publish letters'>, 'letter' | 'organisation'>;

/** What stands in the way of publishing the letter, as sentences. */
export async function obstaclesToPublication(reading: Database | Transaction, { letter, organisation }: Letter) {
  const obstacles: Sentence[] = [];
  const opened = await reading.opening.count({ where: { letterId: letter.id } });
  if (opened === 0) obstacles.push(say('neverOpened'));
  const { verified } = await findingOn(reading, letter.leadId, null);
  if (!verified) obstacles.push(say('leadUnverified', { lead: organisation.displayName }));
  if (await currentPublication(reading, letter.id)) obstacles.push(say('publishedAlready'));
  return obstacles;
}

/** The letter’s publication, or null where it has none. */
export const currentPublication = (reading: Database | Transaction, letterId: string) =>
  reading.publication.findFirst({ where: { letterId }, orderBy: { publishedAt: 'asc' } });

/** The takedown in force, or null. */
export const currentTakedown = (letterId: string, reading: Database | Transaction = database()) =>
  reading.takedown.findFirst({ where: { letterId, liftedAt: null } });

/**
 * Publishes the letter: from now on everybody may read the version that was opened, with its signatories.
 * @throws Refusal where it was never opened, is published already, or its lead is not verified
 */
export async function publishLetter(deed: LetterDeed<'publish letters'>): Promise<void> {
  await onLetter('letter-published', deed.letter.id, deed, async ({ tx, id: letterId, at, did }) => {
    const [obstacle] = await obstaclesToPublication(tx, deed);
    if (obstacle) throw new Refusal(obstacle);
    const { id: publicationId } = await tx.publication.create({
      data: { letterId, publishedAt: at, publishedById: deed.person.id },
      select: { id: true },
    });
    return did({ plain: { publicationId } });
  });
}
