import { describe, expect, test } from 'vitest';
import { sendDispatch } from '~/delivery/go-ahead/sendings.server';
import { voidAndHaltWithoutFallen } from '~/delivery/halting/after-withdrawal.server';
import { suggestedNote } from '~/delivery/halting/notes.server';
import { resumeDispatch } from '~/delivery/halting/pauses.server';
import { sendSlice, sendToTheEnd } from '~/delivery/sending/dispatch-job.server';
import { database } from '~/platform/database/database.server';
import { inPlace } from '../setup/coalition';
import { officials, readyDispatch, sendingOf, sent } from '../setup/dispatches';
import { holdingOrganisation } from '../setup/holding';
import {
  at,
  deed,
  dispatch,
  mailbox,
  mailer,
  people,
  revoked,
  sealed,
  statesOf,
  underWay,
  withdrawn,
} from './under-way';

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
    await expect(resumeDispatch(await deed(id), '')).rejects.toThrow('only with a dated note');
    await withdrawn(2);
    const note = await suggestedNote(await dispatch(id), at);
    expect(note).toContain('Compass, printed in the attached letter, has withdrawn since.');
    expect(note).toContain('Lantern, printed in the attached letter, is no longer verified.');
    await resumeDispatch(await deed(id), note);
    await sendToTheEnd(id, mailer);
    const last = (await mailbox.caughtMails()).find(({ to }) => to === people[3]!.address);
    expect((await mailbox.caughtMail(last!.key))!.text).toContain('is no longer verified');
  });

  test('of a lead lets nothing go on while the lead is not verified', async () => {
    const id = await underWay();
    await revoked(0);
    await expect(resumeDispatch(await deed(id), 'A note.')).rejects.toThrow('must be verified');
  });

  test('that leaves enough evidence pauses nothing', async () => {
    const { id: organisationId } = sealed.organisations[1]!;
    const more = { method: 'mailbox', basis: 'more.example', host: 'more.example', foundAt: inPlace } as const;
    const id = await underWay();
    await database().evidence.create({ data: { organisationId, ...more, revokedAt: inPlace } });
    await holdingOrganisation(organisationId, at, voidAndHaltWithoutFallen);
    expect(await dispatch(id)).toMatchObject({ pausedReason: null });
  });

  test('since the first sending keeps the same edition from a further dispatch', async () => {
    await sendToTheEnd(await sent(sealed), mailer);
    await revoked(1);
    await officials(1);
    const id = await readyDispatch(sealed);
    const { deed: sending, shown } = await sendingOf(sealed, id);
    await expect(sendDispatch(sending, shown)).rejects.toThrow('no longer verified');
  });
});
