import { afterEach, expect, test, vi } from 'vitest';
import { database, databaseAddress } from '~/platform/database/database.server';
import { transaction } from '~/platform/database/transaction.server';
import { type PatientDatabase, patientDatabase } from '../../server/patient-database';

let patient: PatientDatabase | undefined;
afterEach(() => patient?.close());

const lock = 4711;
const waiting = () =>
  database().$queryRaw<{ pid: number }[]>`
    SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;

test('a statement whose connection is killed under it is asked again, and answers', async () => {
  patient = patientDatabase(databaseAddress(), 1);
  let answered: Promise<{ rows: unknown[] }> | undefined;
  await transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(${lock}::bigint)`;
    answered = patient!.executeSql('SELECT pg_advisory_xact_lock($1::bigint), 42 AS answer', [lock]);
    await vi.waitFor(async () => expect(await waiting()).toHaveLength(1), 300_000);
    const [held] = await waiting();
    await database().$queryRaw`SELECT pg_terminate_backend(${held!.pid}::int)`;
    const others = async () => (await waiting()).filter(({ pid }) => pid !== held!.pid);
    await vi.waitFor(async () => expect(await others()).toHaveLength(1), 300_000);
  });
  expect((await answered)?.rows).toMatchObject([{ answer: 42 }]);
});

test('a statement that is wrong is refused at once', async () => {
  patient = patientDatabase(databaseAddress(), 1);
  await expect(patient.executeSql('SELECT nothing FROM nowhere', [])).rejects.toThrow('nowhere');
});
