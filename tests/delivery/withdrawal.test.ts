import { describe, expect, test } from 'vitest';
import { sendDispatch } from '~/delivery/go-ahead/sendings.server';
import { suggestedNote } from '~/delivery/halting/notes.server';
import { pauseDispatch, resumeDispatch, stopDispatch } from '~/delivery/halting/pauses.server';
import { sendSlice, sendToTheEnd } from '~/delivery/sending/dispatch-job.server';
import { sweepDispatches } from '~/delivery/sending/endings.server';
import { database } from '~/platform/database/database.server';
import { letterTrail } from '~/trail/trail';
import { eventsOf } from '~/trail/trails.server';
import { officials, readyDispatch, sealedEdition, sendingOf, sent } from '../setup/dispatches';
import { at, deed, dispatch, mailbox, mailer, people, sealed, statesOf, underWay, withdrawn } from './under-way';

describe('a withdrawal', () => {
  test('between the seal and the first message voids the edition and stops the dispatch; nothing goes', async () => {
    const id = await sent(sealed);
    await withdrawn(1);
    expect((await database().edition.findUniqueOrThrow({ where: { id: sealed.edition.id } })).voidedAt).toEqual(at);
    await sendSlice(id, mailer);
    expect(await statesOf(id)).toEqual(Array(4).fill('stopped'));
    expect(await mailbox.caughtMails()).toHaveLength(0);
    await expect(resumeDispatch(await deed(id), '')).rejects.toThrow('has ended');
  });

  test('leaves the way free for a new edition: whom the stopped dispatch did not reach can be written to', async () => {
    await sent(sealed);
    await withdrawn(1);
    const waiting = await readyDispatch(sealed);
    const before = await sendingOf(sealed, waiting);
    await expect(sendDispatch(before.deed, before.shown)).rejects.toThrow('no valid sealed edition');
    const left = [sealed.organisations[0]!, sealed.organisations[2]!];
    await sealedEdition(sealed.letter, left, [sealed.endorsements[0]!, sealed.endorsements[2]!], 2);
    const { deed: sending, shown } = await sendingOf(sealed, waiting);
    expect(await sendDispatch(sending, shown)).toBe(4);
    await sendToTheEnd(waiting, mailer);
    expect(await mailbox.caughtMails()).toHaveLength(4);
  });

  test('during a dispatch pauses the rest until the lead decides', async () => {
    const id = await underWay();
    await withdrawn(1);
    expect(await dispatch(id)).toMatchObject({ pausedReason: 'withdrawal', stoppedAt: null });
    expect((await database().edition.findUniqueOrThrow({ where: { id: sealed.edition.id } })).voidedAt).toBeNull();
    await sweepDispatches(86_400);
    await sendSlice(id, mailer);
    expect(await mailbox.caughtMails()).toHaveLength(3);
  });

  test('then lets it go on only with a dated note, in every mail that was not handed over', async () => {
    const id = await underWay();
    await withdrawn(1);
    await expect(resumeDispatch(await deed(id), '')).rejects.toThrow('only with a dated note');
    const note = await suggestedNote(await dispatch(id), at);
    expect(note).toBe('Note of 2 December 2026: Lantern, printed in the attached letter, has withdrawn since.');
    await resumeDispatch(await deed(id), note);
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
    await stopDispatch(await deed(id));
    await sendToTheEnd(id, mailer);
    expect((await statesOf(id)).sort()).toEqual(['accepted', 'accepted', 'accepted', 'stopped']);
    await expect(stopDispatch(await deed(id))).rejects.toThrow('has ended');
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
    await expect(sendDispatch(sending, shown)).rejects.toThrow('has withdrawn');
  });
});

test('a dispatch paused by hand waits, and goes on unchanged', async () => {
  const id = await underWay();
  await pauseDispatch(await deed(id));
  await expect(pauseDispatch(await deed(id))).rejects.toThrow('cannot be paused');
  await sendSlice(id, mailer);
  expect(await mailbox.caughtMails()).toHaveLength(3);
  await resumeDispatch(await deed(id), '');
  await sendToTheEnd(id, mailer);
  expect(await mailbox.caughtMails()).toHaveLength(4);
});

test('what a dead worker left behind is gone on with by the sweep, once', async () => {
  const id = await sent(sealed);
  await database().$executeRaw`DELETE FROM pgboss.job WHERE name = 'dispatch'`;
  await Promise.all([sweepDispatches(86_400), sweepDispatches(86_400)]);
  await sweepDispatches(86_400);
  const jobs = await database().$queryRaw<{ count: bigint }[]>`
    SELECT count(*) FROM pgboss.job WHERE name = 'dispatch' AND data->>'dispatchId' = ${id}`;
  expect(Number(jobs[0]!.count)).toBeLessThanOrEqual(2);
  expect(Number(jobs[0]!.count)).toBeGreaterThan(0);
});
