import { transaction } from '~/platform/database/transaction.server';
import type { Transaction } from '../platform/database/database.server';
import type { By, DoingOnLetter, DoingOnOrganisation, Done } from './deed';
import type { LetterKind, OrganisationKind } from './event';
import { holdLetters, holdLettersOf, holdOrganisation } from './holds.server';
import { type HoldOf, letterKinds, organisationKinds } from './kinds';
import { Recording } from './recording.server';

/**
 * The deed’s own first statement, where that already holds the letter beside others, with whatever else the deed locks: a
 * co-signature asks the database no more than it must. What it reads is given to the work.
 */
type HoldBy<Kind extends LetterKind, Locked> =
  HoldOf<Kind> extends 'beside' ? (tx: Transaction) => Promise<Locked> : never;

/**
 * Does one deed on a letter: one transaction in which the letter is held first, as its kind says (kinds.ts), with its event.
 * Where the kind shows, the public page is made anew; where it is grave, later rooms follow in the same transaction.
 * @param timeout milliseconds for the whole of it, where those of every transaction may not be enough
 * @returns what the work answers with `did`, `instead` or `didNot`
 */
export async function onLetter<Kind extends LetterKind, Result, Locked = undefined>(
  kind: Kind,
  letterId: string,
  by: By,
  work: (letter: DoingOnLetter<Kind>, locked: Locked) => Promise<Done<Result>>,
  { holdBy, timeout }: { readonly holdBy?: HoldBy<Kind, Locked>; readonly timeout?: number } = {},
): Promise<Result> {
  const patience = timeout === undefined ? {} : { timeout };
  return transaction(async (tx) => {
    const locked = holdBy ? await holdBy(tx) : await holdLetters(tx, [letterId], letterKinds[kind].holds);
    const recording = new Recording(tx, by);
    const letter = recording.letter(letterId);
    const doing = { ...letter, ...recording.ending(kind, letter) } as unknown as DoingOnLetter<Kind>;
    const { result } = await work(doing, locked as Locked);
    await followUp(recording);
    return result;
  }, patience);
}

type OnOrganisation = {
  /** What is held before any letter: the names of all organisations, the directory. */
  readonly first?: (tx: Transaction) => Promise<unknown>;
  /** One more letter that is held with those of the organisation, as strongly. */
  readonly alsoLetter?: string;
};

/** The same on an organisation: the letters that it leads or signed are held first, in the order of their ids, then itself. */
export async function onOrganisation<Kind extends OrganisationKind, Result>(
  kind: Kind,
  organisationId: string,
  by: By,
  work: (organisation: DoingOnOrganisation<Kind>) => Promise<Done<Result>>,
  { first, alsoLetter }: OnOrganisation = {},
): Promise<Result> {
  return transaction(async (tx) => {
    await first?.(tx);
    const { letters } = organisationKinds[kind];
    const letterIds = letters ? await holdLettersOf(tx, organisationId, letters, alsoLetter) : [];
    await holdOrganisation(tx, organisationId);
    const recording = new Recording(tx, by);
    const organisation = recording.organisation(organisationId, letterIds);
    const doing = { ...organisation, ...recording.ending(kind, organisation) };
    const { result } = await work(doing as unknown as DoingOnOrganisation<Kind>);
    await followUp(recording);
    return result;
  });
}

/** What later rooms do, each once, given all that happened of a kind; also of what they did themselves. */
export async function followUp(recording: Recording): Promise<void> {
  for (let grave = recording.takeGrave(); grave.length > 0; grave = recording.takeGrave()) {
    const { consequences } = await import('../consequences.server');
    for (const { kind, on, facts } of grave)
      for (const follow of consequences[kind as 'endorsement-withdrawn']) await follow(on as never, facts as never);
  }
}
