import { type LetterDeed, requireLetter } from '~/letters/letter/letter-deeds.server';
import { isId } from '~/organisations/organisation/members.server';
import type { Ability } from '~/organisations/organisation/permission';
import { database, type Transaction } from '~/platform/database/database.server';
import { transaction } from '~/platform/database/transaction.server';
import type { Arriving } from '~/platform/request/arrival.server';
import { type Capability, grant } from '~/platform/request/capability';
import { NotFound } from '~/platform/request/not-found';
import type { HeldLetter } from '~/trail/deed';
import { holdLetters } from '~/trail/holds.server';
import { type DispatchFound, dispatchView, withHistory } from './dispatch-view';

async function lookUp(reading: Pick<Transaction, 'dispatch'>, id: string, letterId: string) {
  const found = await reading.dispatch.findFirst({ where: { id, letterId }, include: withHistory });
  return found && dispatchView(found);
}

/**
 * The capability to do one thing with one dispatch of a letter. The dispatch is as it was read when the request came: a deed
 * reads it again, locked (`lockedDispatch`).
 */
export type DispatchDeed<A extends Ability = Ability> = LetterDeed<A> &
  Capability<{ dispatch: true }, { dispatch: DispatchFound }>;

/** Who acts for the lead on which letter, whatever they may do: the part of a capability that writing a mail needs. */
export type ForLetter = Pick<LetterDeed, 'letter' | 'organisation' | 'person' | 'at'>;

/** The same with the dispatch that is looked at. */
export type ForDispatch = ForLetter & Pick<DispatchDeed, 'dispatch'>;

/** The capability over one dispatch of the letter. @throws NotFound where the letter has none such */
export async function dispatchDeed<A extends Ability>(
  deed: LetterDeed<A>,
  id: string | undefined,
): Promise<DispatchDeed<A>> {
  const dispatch = isId(id) ? await lookUp(database(), id, deed.letter.id) : null;
  if (!dispatch) throw new NotFound();
  return grant<DispatchDeed<A>>({ ...deed, dispatch });
}

/** The signed-in member of the lead who may do this with the dispatch that the address names: 404 to strangers. */
export const requireDispatch = async <A extends Ability>(arriving: Arriving, ability: A): Promise<DispatchDeed<A>> =>
  dispatchDeed(await requireLetter(arriving, ability), arriving.params['dispatch']);

/** The page of a dispatch. */
export const dispatchPath = ({ letter, dispatch }: Pick<DispatchDeed, 'letter' | 'dispatch'>): string =>
  `/desk/letters/${letter.id}/dispatches/${dispatch.id}`;

/** The dispatch as it is now, its row locked behind that of its letter: the order that all deeds keep. */
export async function lockedDispatch(
  { tx, id: letterId }: HeldLetter<'in turn'>,
  { dispatch: { id } }: Pick<DispatchDeed, 'dispatch'>,
): Promise<DispatchFound> {
  const found = await locked(tx, id, letterId);
  if (!found) throw new NotFound();
  return found;
}

async function locked(tx: Transaction, id: string, letterId: string) {
  await tx.$queryRaw`SELECT id FROM dispatch WHERE id = ${id}::uuid FOR NO KEY UPDATE`;
  return lookUp(tx, id, letterId);
}

/** Changes a dispatch in preparation, locked behind its letter. No event: sending it is one. */
export async function savingDispatch(
  { letter, dispatch: { id } }: Pick<DispatchDeed, 'letter' | 'dispatch'>,
  save: (tx: Transaction, dispatch: DispatchFound) => Promise<void>,
): Promise<void> {
  await transaction(async (tx) => {
    await holdLetters(tx, [letter.id], 'in turn');
    const found = await locked(tx, id, letter.id);
    if (!found) throw new NotFound();
    await save(tx, found);
  });
}
