import type { LetterDeed } from '~/letters/letter/letter-deeds.server';
import { database } from '~/platform/database/database.server';
import { changeOut } from '../change/change-read.server';
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
