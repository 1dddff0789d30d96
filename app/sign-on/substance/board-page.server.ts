import type { LetterDeed } from '~/letters/letter/letter-deeds.server';
import { database } from '~/platform/database/database.server';
import { changeOut, readChange } from '../change/change-read.server';
import { openingOf } from '../opening/openings.server';
import { boardFor } from './boards.server';
import { silentOf } from './reminding.server';

/** The answers to the change of substance that is out, and what a move or a reminder would do now; null where none is. */
export async function boardPage({ letter, at }: LetterDeed<'open letters'>) {
  const opening = await openingOf(database(), letter.id, at);
  const change = opening && (await changeOut(database(), opening.id));
  if (!opening || change?.kind !== 'substantive') return null;
  const [board, silent] = await Promise.all([boardFor(database(), change), silentOf(database(), change, at)]);
  return {
    ...board,
    ...{ number: change.present.version, former: change.former.version, organisation: change.lead },
    open: opening.open,
    timeZone: opening.timeZone,
    remindable: {
      now: silent.filter(({ soon }) => !soon).length,
      later: silent.filter(({ soon }) => soon).length,
    },
  };
}
export type BoardPage = NonNullable<Awaited<ReturnType<typeof boardPage>>>;

/** What became of the answers to the last change of substance, once the letter has moved by them; null where it has not. */
export async function lastAnswers({ letter, at }: LetterDeed<'open letters'>) {
  const opening = await openingOf(database(), letter.id, at);
  if (!opening) return null;
  const last = await database().change.findFirst({
    where: { openingId: opening.id, kind: 'substantive', movedAt: { not: null } },
    orderBy: { movedAt: 'desc' },
    select: { id: true },
  });
  const change = last && (await readChange(database(), last.id));
  if (!change) return null;
  const { rows } = await boardFor(database(), change);
  return { rows, number: change.present.version, timeZone: opening.timeZone };
}
