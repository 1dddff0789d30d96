import { transaction } from '~/platform/database/transaction.server';
import { database } from '../platform/database/database.server';
import { checkFacts, type FactFault } from './fact-checks.server';
import { type PartName, parts } from './facts';
import type { Named } from './named-facts';
import { installationTrail } from './trail';
import { record } from './trails.server';

/** Raised by an upgrade that changes rows which events bind: they are bound anew, once. */
const form = 8;

/**
 * Binds what stood before events bound anything, or before an upgrade changed it: once for each form, in an event of its
 * own. Run `trail:check` before an upgrade: what was forged until then is bound as it is found.
 * @returns whether this call did it
 */
export async function bindOlderRecords(): Promise<boolean> {
  if (await isDone()) return false;
  return transaction(
    async (tx) => {
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('undersigned older records'))`;
      if (await isDone()) return false;
      const { faults } = await checkFacts(tx);
      const [{ now } = { now: new Date() }] = await tx.$queryRaw<{ now: Date }[]>`SELECT now()`;
      const plain = { form, records: faults.length };
      await record(
        tx,
        installationTrail,
        { kind: 'records-bound', at: now, actorId: null, plain },
        { beside: told(faults) },
      );
      return true;
    },
    { timeout: 600_000 },
  );
}

const told = (faults: readonly FactFault[]): Named[] =>
  (Object.keys(parts) as PartName[]).flatMap((part) => {
    const of = faults.filter((fault) => fault.part === part);
    const rows = of.filter(({ stands }) => stands).map(({ row }) => row);
    const gone = of.filter(({ stands }) => !stands).map(({ row }) => row);
    return [...(rows.length > 0 ? [{ part, rows }] : []), ...(gone.length > 0 ? [{ part, gone }] : [])];
  });

async function isDone(): Promise<boolean> {
  const [found] = await database().$queryRaw<{ done: boolean }[]>`
    SELECT EXISTS (SELECT FROM event WHERE subject = 'installation' AND kind = 'records-bound'
      AND (chained::jsonb -> 'plain' ->> 'form')::int >= ${form}) AS done`;
  return found!.done;
}
