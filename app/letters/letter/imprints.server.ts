import { database, type Transaction, transaction } from '~/platform/database/database.server';
import { Refusal } from '~/platform/request/refusal';
import { letterTrail } from '~/trail/event';
import { record } from '~/trail/trails.server';
import type { LetterDeed } from './desk.server';
import type { ImprintParts } from './letter';
import { words } from './letter.words';

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
  const { fileReferences, printsSignatories, ...imprint } = wish;
  const letterId = deed.letter.id;
  await transaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM letter WHERE id = ${letterId}::uuid FOR NO KEY UPDATE`;
    const before = await standing(tx, letterId);
    if (JSON.stringify(ordered(before.parts)) === JSON.stringify(ordered(wish))) return;
    if (before.counter !== counter) throw new Refusal(words('en')('imprintStale'));
    await tx.letter.update({ where: { id: letterId }, data: { fileReferences, printsSignatories } });
    await tx.imprint.upsert({
      where: { letterId },
      create: { letterId, ...imprint, counter: 1 },
      update: { ...imprint, counter: { increment: 1 } },
    });
    await record(tx, letterTrail(letterId), {
      kind: 'imprint-changed',
      at: deed.at,
      actorId: deed.person.id,
      plain: {},
    });
  });
}

async function standing(reading: Pick<Transaction, 'letter'>, letterId: string) {
  const { imprint, ...letter } = await reading.letter.findUniqueOrThrow({
    where: { id: letterId },
    select: { fileReferences: true, printsSignatories: true, imprint: { omit: { letterId: true } } },
  });
  const nothing = {
    ...{ shortTitle: '', letterhead: '', place: '', date: null },
    ...{ contactName: '', contactRole: '', contactAddress: '', contactTelephone: '' },
  };
  const { counter = 0, ...written } = imprint ?? {};
  return { counter, parts: { ...nothing, ...written, ...letter } };
}

const ordered = (parts: ImprintParts) => Object.entries(parts).sort(([one], [other]) => (one < other ? -1 : 1));
