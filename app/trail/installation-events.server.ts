import { transaction } from '~/platform/database/transaction.server';
import type { Transaction } from '../platform/database/database.server';
import type { Erasing } from './consequence';
import { followUp } from './deeds.server';
import type { Happening, InstallationKind } from './event';
import { holdLetters, holdLettersOfPerson, holdOrganisation } from './holds.server';
import type { GraveInstallationKind } from './kinds';
import type { Named } from './named-facts';
import { Recording } from './recording.server';
import { installationTrail } from './trail';
import { record } from './trails.server';

/** Records what happened to the installation itself, last in its deed’s own transaction: it shows on no page. */
export const recordOfInstallation = <Kind extends Exclude<InstallationKind, GraveInstallationKind>>(
  tx: Transaction,
  happening: Happening<Kind>,
): Promise<void> => record(tx, installationTrail, happening);

/**
 * Erases a person, in one transaction that holds the letters and organisations which this reaches. Later rooms forget
 * what they hold first (app/consequences.server.ts), since the person must still be there for it, and one may refuse; then
 * the work, and the event binds what all of them changed.
 * @param work tells which facts it changed
 */
export async function erasing(
  person: Erasing['person'],
  at: Date,
  work: (tx: Transaction) => Promise<readonly Named[]>,
): Promise<void> {
  await transaction(async (tx) => {
    const letterIds = await holdLettersOfPerson(tx, person.id);
    const { consequences } = await import('../consequences.server');
    const forgotten: Named[] = [];
    const recording = new Recording(tx, { at, person });
    const reached = reach(tx, person, at, letterIds, recording);
    for (const forget of consequences['person-erased']) forgotten.push(...(await forget(reached)));
    await followUp(recording);
    forgotten.push(...(await work(tx)));
    const erased = { kind: 'person-erased', at, actorId: null, plain: {} } as const;
    await record(tx, installationTrail, erased, { beside: forgotten, raises: letterIds });
  });
}

function reach(
  tx: Transaction,
  person: Erasing['person'],
  at: Date,
  letterIds: readonly string[],
  recording: Recording,
): Erasing {
  return {
    ...{ tx, at, person },
    letter: async (id) => {
      // One that came in between: its row has to be held all the same.
      if (!letterIds.includes(id)) await holdLetters(tx, [id], 'alone');
      return recording.letter(id);
    },
    organisation: async (id) => {
      await holdOrganisation(tx, id);
      return recording.organisation(id, []);
    },
  };
}
