import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { afterRevocation, afterWithdrawal } from '~/delivery/after-withdrawal.server';
import { sendSlice, sendToTheEnd } from '~/delivery/dispatch-job.server';
import { dispatchIn } from '~/delivery/dispatches.server';
import { sweepDispatches } from '~/delivery/endings.server';
import { suggestedNote } from '~/delivery/notes.server';
import { pauseDispatch, resumeDispatch, stopDispatch } from '~/delivery/pauses.server';
import { sendDispatch } from '~/delivery/sendings.server';
import { database, transaction } from '~/platform/database/database.server';
import { localMailbox } from '~/platform/mailer/local.server';
import { forgetSettings } from '~/platform/settings.server';
import { localStorage } from '~/platform/storage.server';
import { letterTrail } from '~/trail/event';
import { eventsOf } from '~/trail/trails.server';
import { inPlace } from '../setup/coalition';
import {
  aSealedLetter,
  officials,
  readyDispatch,
  type Sealed,
  sealedEdition,
  sendingOf,
  sent,
} from '../setup/dispatches';
import { deskOf } from '../setup/letters';

const folder = mkdtempSync(join(tmpdir(), 'withdrawal-'));
process.env.DATA_FOLDER = folder;
process.env.SENDING_PATIENCE_SECONDS = '1';
process.env.MESSAGES_PER_SECOND = '1000';
forgetSettings();
const mailbox = localMailbox({
  databaseUrl: process.env.DATABASE_URL ?? '',
  storage: localStorage(join(folder, 'files')),
});
const { mailer } = mailbox;
const at = new Date('2026-12-02T10:00:00Z');

let sealed: Sealed;
let people: { id: string; address: string }[];
beforeEach(async () => {
  await database().$executeRaw`TRUNCATE official CASCADE`;
  await mailbox.behave(null);
  await mailbox.emptyMailbox();
  sealed = await aSealedLetter();
  people = await officials(4);
});
afterAll(() => mailbox.close());

const deed = () => deskOf(sealed.lead.administrator, sealed.letter.id, 'send letters', at);
const dispatch = async (id: string) => dispatchIn(await deed(), id);
const statesOf = async (dispatchId: string) =>
  (await database().message.findMany({ where: { dispatchId }, orderBy: { id: 'asc' } })).map(({ state }) => state);

/** What the deed of withdrawing does, as far as this room goes. */
const withdrawn = (place: number) =>
  transaction(async (tx) => {
    const endorsementId = sealed.endorsements[place]!;
    const letterId = sealed.letter.id;
    await tx.$queryRaw`SELECT id FROM letter WHERE id = ${letterId}::uuid FOR UPDATE`;
    await tx.endorsement.update({ where: { id: endorsementId }, data: { withdrawnAt: at } });
    await afterWithdrawal(tx, { letterId, endorsementId, at });
  });

/** A dispatch of which the provider took all but one. */
async function underWay(): Promise<string> {
  await mailbox.behave({ answer: 'later', to: people[3]!.address });
  const id = await sent(sealed);
  await sendSlice(id, mailer, 2000);
  await mailbox.behave(null);
  expect((await statesOf(id)).sort()).toEqual(['accepted', 'accepted', 'accepted', 'prepared']);
  return id;
}

describe('a withdrawal', () => {
  test('between the seal and the first message voids the edition and stops the dispatch; nothing goes', async () => {
    const id = await sent(sealed);
    await withdrawn(1);
    expect((await database().edition.findUniqueOrThrow({ where: { id: sealed.edition.id } })).voidedAt).toEqual(at);
    await sendSlice(id, mailer);
    expect(await statesOf(id)).toEqual(Array(4).fill('stopped'));
    expect(await mailbox.caughtMails()).toHaveLength(0);
    await expect(resumeDispatch(await deed(), id, '')).rejects.toThrow('is over');
  });

  test('leaves the way free for a new edition: whom the stopped dispatch did not reach can be written to', async () => {
    await sent(sealed);
    await withdrawn(1);
    const waiting = await readyDispatch(sealed);
    const before = await sendingOf(sealed, waiting);
    await expect(sendDispatch(before.deed, waiting, before.shown)).rejects.toThrow('no sealed edition');
    const left = [sealed.organisations[0]!, sealed.organisations[2]!];
    await sealedEdition(sealed.letter, left, [sealed.endorsements[0]!, sealed.endorsements[2]!], 2);
    const { deed: sending, shown } = await sendingOf(sealed, waiting);
    expect(await sendDispatch(sending, waiting, shown)).toBe(4);
    await sendToTheEnd(waiting, mailer);
    expect(await mailbox.caughtMails()).toHaveLength(4);
  });

  test('during a dispatch pauses the rest until the lead decides', async () => {
    const id = await underWay();
    await withdrawn(1);
    expect(await dispatch(id)).toMatchObject({ pausedReason: 'withdrawal', stoppedAt: null });
    expect((await database().edition.findUniqueOrThrow({ where: { id: sealed.edition.id } })).voidedAt).toBeNull();
    await sweepDispatches();
    await sendSlice(id, mailer);
    expect(await mailbox.caughtMails()).toHaveLength(3);
  });

  test('then lets it go on only with a dated note, in every mail that was not handed over', async () => {
    const id = await underWay();
    await withdrawn(1);
    await expect(resumeDispatch(await deed(), id, '')).rejects.toThrow('only with a dated note');
    const note = await suggestedNote(await dispatch(id), at);
    expect(note).toBe('Note of 2 December 2026: Lantern, printed in the attached letter, has withdrawn since.');
    await resumeDispatch(await deed(), id, note);
    await sendToTheEnd(id, mailer);
    const noted = await Promise.all(
      (await mailbox.caughtMails()).map(async ({ key, to }) => ({ to, text: (await mailbox.caughtMail(key))!.text })),
    );
    expect(noted.filter(({ text }) => text.includes(note)).map(({ to }) => to)).toEqual([people[3]!.address]);
    expect(noted).toHaveLength(4);
    const kinds = (await eventsOf(letterTrail(sealed.letter.id))).map(({ kind }) => kind);
    expect(kinds.slice(-3)).toEqual(['dispatch-paused', 'dispatch-resumed', 'dispatch-finished']);
  });

  test('or stops it, and what was not handed over never goes', async () => {
    const id = await underWay();
    await withdrawn(1);
    await stopDispatch(await deed(), id);
    await sendToTheEnd(id, mailer);
    expect((await statesOf(id)).sort()).toEqual(['accepted', 'accepted', 'accepted', 'stopped']);
    await expect(stopDispatch(await deed(), id)).rejects.toThrow('is over');
  });

  test('after the dispatch changes nothing of it', async () => {
    const id = await sent(sealed);
    await sendToTheEnd(id, mailer);
    const before = await dispatch(id);
    await withdrawn(1);
    expect(await dispatch(id)).toEqual(before);
  });

  test('at the moment of the first message is before it or after it', async () => {
    const id = await sent(sealed);
    await Promise.all([sendSlice(id, mailer), withdrawn(1)]);
    const { voidedAt } = await database().edition.findUniqueOrThrow({ where: { id: sealed.edition.id } });
    const caught = await mailbox.caughtMails();
    if (voidedAt) expect(caught).toHaveLength(0);
    else expect(caught.length).toBeGreaterThan(0);
  });

  test('since the first sending keeps the same edition from a further dispatch', async () => {
    await sendToTheEnd(await sent(sealed), mailer);
    await withdrawn(1);
    await officials(1);
    const id = await readyDispatch(sealed);
    const { deed: sending, shown } = await sendingOf(sealed, id);
    await expect(sendDispatch(sending, id, shown)).rejects.toThrow('has withdrawn');
  });
});

/** What the deed of revoking evidence does, as far as this room goes. */
const revoked = (place: number) =>
  transaction(async (tx) => {
    const organisationId = sealed.organisations[place]!.id;
    await tx.evidence.updateMany({ where: { organisationId }, data: { revokedAt: inPlace } });
    await afterRevocation(tx, organisationId, at);
  });

describe('a revoked verification', () => {
  test('before the first message voids the edition and stops the dispatch', async () => {
    const id = await sent(sealed);
    await revoked(1);
    await sendSlice(id, mailer);
    expect(await statesOf(id)).toEqual(Array(4).fill('stopped'));
  });

  test('during a dispatch pauses the rest, which goes on only with a dated note', async () => {
    const id = await underWay();
    await revoked(1);
    expect(await dispatch(id)).toMatchObject({ pausedReason: 'revocation', stoppedAt: null });
    await sendSlice(id, mailer);
    expect(await mailbox.caughtMails()).toHaveLength(3);
    await expect(resumeDispatch(await deed(), id, '')).rejects.toThrow('only with a dated note');
    await withdrawn(2);
    const note = await suggestedNote(await dispatch(id), at);
    expect(note).toContain('Compass, printed in the attached letter, has withdrawn since.');
    expect(note).toContain('Lantern, printed in the attached letter, is no longer verified.');
    await resumeDispatch(await deed(), id, note);
    await sendToTheEnd(id, mailer);
    const last = (await mailbox.caughtMails()).find(({ to }) => to === people[3]!.address);
    expect((await mailbox.caughtMail(last!.key))!.text).toContain('is no longer verified');
  });

  test('of a lead lets nothing go on while the lead is not verified', async () => {
    const id = await underWay();
    await revoked(0);
    await expect(resumeDispatch(await deed(), id, 'A note.')).rejects.toThrow('is not verified');
  });

  test('that leaves enough evidence pauses nothing', async () => {
    const { id: organisationId } = sealed.organisations[1]!;
    const more = { method: 'mailbox', basis: 'more.example', host: 'more.example', foundAt: inPlace } as const;
    const id = await underWay();
    await database().evidence.create({ data: { organisationId, ...more, revokedAt: inPlace } });
    await transaction((tx) => afterRevocation(tx, organisationId, at));
    expect(await dispatch(id)).toMatchObject({ pausedReason: null });
  });

  test('since the first sending keeps the same edition from a further dispatch', async () => {
    await sendToTheEnd(await sent(sealed), mailer);
    await revoked(1);
    await officials(1);
    const id = await readyDispatch(sealed);
    const { deed: sending, shown } = await sendingOf(sealed, id);
    await expect(sendDispatch(sending, id, shown)).rejects.toThrow('no longer verified');
  });
});

test('a dispatch paused by hand waits, and goes on unchanged', async () => {
  const id = await underWay();
  await pauseDispatch(await deed(), id);
  await expect(pauseDispatch(await deed(), id)).rejects.toThrow('nothing to pause');
  await sendSlice(id, mailer);
  expect(await mailbox.caughtMails()).toHaveLength(3);
  await resumeDispatch(await deed(), id, '');
  await sendToTheEnd(id, mailer);
  expect(await mailbox.caughtMails()).toHaveLength(4);
});

test('what a dead worker left behind is gone on with by the sweep, once', async () => {
  const id = await sent(sealed);
  await database().$executeRaw`DELETE FROM pgboss.job WHERE name = 'dispatch'`;
  await Promise.all([sweepDispatches(), sweepDispatches()]);
  await sweepDispatches();
  const jobs = await database().$queryRaw<{ count: bigint }[]>`
    SELECT count(*) FROM pgboss.job WHERE name = 'dispatch' AND data->>'dispatchId' = ${id}`;
  expect(Number(jobs[0]!.count)).toBeLessThanOrEqual(2);
  expect(Number(jobs[0]!.count)).toBeGreaterThan(0);
});
