import { database, type Transaction } from '~/platform/database/database.server';
import { Refusal } from '~/platform/request/refusal';
import { onLetter } from '~/trail/deeds.server';
import { emptyImprint } from './imprint';
import type { ImprintParts } from './letter';
import { words } from './letter.words';
import type { LetterDeed } from './letter-deeds.server';

/** What an edition prints around the text, as it stands, and its counter; empty parts where nothing was written. */
export async function imprintOf(letterId: string): Promise<ImprintParts & { counter: number }> {
  const { counter, parts } = await standing(database(), letterId);
  return { ...parts, counter };
}

/**
 * Changes what is printed around the text. An edition that is frozen keeps what it was frozen with.
 * @param counter that of the imprint as it was read
 * @throws Refusal for a stale save
 */
export async function changeImprint(
  deed: LetterDeed<'draft letters'>,
  counter: number,
  wish: ImprintParts,
): Promise<void> {
  const { fileReferences, ...imprint } = wish;
  await onLetter('imprint-changed', deed.letter.id, deed, async ({ tx, id: letterId, did, didNot }) => {
    const before = await standing(tx, letterId);
    if (JSON.stringify(ordered(before.parts)) === JSON.stringify(ordered(wish))) return didNot();
    if (before.counter !== counter) throw new Refusal(words.sentence('imprintStale'));
    await tx.letter.update({ where: { id: letterId }, data: { fileReferences } });
    await tx.imprint.upsert({
      where: { letterId },
      create: { letterId, ...imprint, counter: 1 },
      update: { ...imprint, counter: { increment: 1 } },
    });
    return did({ plain: {} });
  });
}

async function standing(reading: Pick<Transaction, 'letter'>, letterId: string) {
  const { imprint, ...letter } = await reading.letter.findUniqueOrThrow({
    where: { id: letterId },
    select: { fileReferences: true, imprint: { omit: { letterId: true } } },
  });
  const { counter = 0, ...written } = imprint ?? {};
  return { counter, parts: { ...emptyImprint, ...written, ...letter } };
}

const ordered = (parts: ImprintParts) => Object.entries(parts).sort(([one], [other]) => (one < other ? -1 : 1));
