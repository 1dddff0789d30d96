import { database, type Transaction, transaction } from '../platform/database/database.server';
import { letterTrail } from '../trail/event';
import { record } from '../trail/trails.server';
import type { LetterDeed } from './desk.server';
import type { ImprintParts } from './letter';
import { raisePublicRevision } from './public-revision.server';

/** What an edition prints around the text, as it stands; empty parts where nothing was written. */
export async function imprintOf(letterId: string): Promise<ImprintParts> {
  return standing(database(), letterId);
}

/** Changes what is printed around the text. An edition that is frozen keeps what it was frozen with. */
export async function changeImprint(deed: LetterDeed<'draft letters'>, wish: ImprintParts): Promise<void> {
  const { fileReferences, printsSignatories, ...imprint } = wish;
  const letterId = deed.letter.id;
  await transaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM letter WHERE id = ${letterId}::uuid FOR NO KEY UPDATE`;
    if (JSON.stringify(ordered(await standing(tx, letterId))) === JSON.stringify(ordered(wish))) return;
    await tx.letter.update({ where: { id: letterId }, data: { fileReferences, printsSignatories } });
    await tx.imprint.upsert({ where: { letterId }, create: { letterId, ...imprint }, update: imprint });
    await raisePublicRevision(tx, letterId);
    await record(tx, letterTrail(letterId), {
      kind: 'imprint-changed',
      at: deed.at,
      actorId: deed.person.id,
      plain: {},
    });
  });
}

async function standing(reading: Pick<Transaction, 'letter'>, letterId: string): Promise<ImprintParts> {
  const { imprint, ...letter } = await reading.letter.findUniqueOrThrow({
    where: { id: letterId },
    select: { fileReferences: true, printsSignatories: true, imprint: { omit: { letterId: true } } },
  });
  const nothing = {
    ...{ shortTitle: '', letterhead: '', place: '', date: null },
    ...{ contactName: '', contactRole: '', contactAddress: '', contactTelephone: '' },
  };
  return { ...nothing, ...imprint, ...letter };
}

const ordered = (parts: ImprintParts) => Object.entries(parts).sort(([one], [other]) => (one < other ? -1 : 1));
