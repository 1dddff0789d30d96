import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect } from 'vitest';
import { afterRevocation, afterWithdrawal } from '~/delivery/after-withdrawal.server';
import { sendSlice } from '~/delivery/dispatch-job.server';
import { dispatchIn } from '~/delivery/dispatches.server';
import { database, transaction } from '~/platform/database/database.server';
import { localMailbox } from '~/platform/mailer/local.server';
import { forgetSettings } from '~/platform/settings.server';
import { localStorage } from '~/platform/storage.server';
import { inPlace } from '../setup/coalition';
import { aSealedLetter, officials, type Sealed, sent } from '../setup/dispatches';
import { deskOf } from '../setup/letters';

// A sealed letter and four officials before each test, and what happens to the dispatch while it goes.

const folder = mkdtempSync(join(tmpdir(), 'withdrawal-'));
process.env.DATA_FOLDER = folder;
process.env.SENDING_PATIENCE_SECONDS = '1';
process.env.MESSAGES_PER_SECOND = '1000';
forgetSettings();
export const mailbox = localMailbox({
  databaseUrl: process.env.DATABASE_URL ?? '',
  storage: localStorage(join(folder, 'files')),
});
export const { mailer } = mailbox;
export const at = new Date('2026-12-02T10:00:00Z');

export let sealed: Sealed;
export let people: { id: string; address: string }[];
beforeEach(async () => {
  await database().$executeRaw`TRUNCATE official CASCADE`;
  await mailbox.behave(null);
  await mailbox.emptyMailbox();
  sealed = await aSealedLetter();
  people = await officials(4);
});
afterAll(() => mailbox.close());

export const deed = () => deskOf(sealed.lead.administrator, sealed.letter.id, 'send letters', at);
export const dispatch = async (id: string) => dispatchIn(await deed(), id);
export const statesOf = async (dispatchId: string) =>
  (await database().message.findMany({ where: { dispatchId }, orderBy: { id: 'asc' } })).map(({ state }) => state);

/** What the deed of withdrawing does, as far as this room goes. */
export const withdrawn = (place: number) =>
  transaction(async (tx) => {
    const endorsementId = sealed.endorsements[place]!;
    const letterId = sealed.letter.id;
    await tx.$queryRaw`SELECT id FROM letter WHERE id = ${letterId}::uuid FOR UPDATE`;
    await tx.endorsement.update({ where: { id: endorsementId }, data: { withdrawnAt: at } });
    await afterWithdrawal(tx, { letterId, endorsementId, at });
  });

/** A dispatch of which the provider took all but one. */
export async function underWay(): Promise<string> {
  await mailbox.behave({ answer: 'later', to: people[3]!.address });
  const id = await sent(sealed);
  await sendSlice(id, mailer, 2000);
  await mailbox.behave(null);
  expect((await statesOf(id)).sort()).toEqual(['accepted', 'accepted', 'accepted', 'prepared']);
  return id;
}

/** What the deed of revoking evidence does, as far as this room goes. */
export const revoked = (place: number) =>
  transaction(async (tx) => {
    const organisationId = sealed.organisations[place]!.id;
    await tx.evidence.updateMany({ where: { organisationId }, data: { revokedAt: inPlace } });
    await afterRevocation(tx, organisationId, at);
  });
