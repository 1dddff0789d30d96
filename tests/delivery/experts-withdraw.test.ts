import { describe, expect, test } from 'vitest';
import { erasePerson } from '~/accounts/accounts.server';
import { suggestedNote } from '~/delivery/halting/notes.server';
import { resumeDispatch } from '~/delivery/halting/pauses.server';
import { sendSlice, sendToTheEnd } from '~/delivery/sending/dispatch-job.server';
import { database } from '~/platform/database/database.server';
import { tokenFor } from '~/platform/request/token.server';
import { requireExpertReceipt } from '~/sign-on/expert/expert-links.server';
import { withdrawAsExpert } from '~/sign-on/expert/expert-withdrawals.server';
import { visiting } from '../../prisma/seed/actors';
import { sent } from '../setup/dispatches';
import { anExpert } from '../setup/experts';
import { at, deed, dispatch, mailbox, mailer, sealed, statesOf, underWay } from './under-way';

/** An expert whom the sealed edition prints. */
async function printedExpert(name = 'Kadri Tamm'): Promise<string> {
  const endorsementId = await anExpert(sealed.letter, name);
  await database().editionExpert.create({ data: { editionId: sealed.edition.id, endorsementId, position: 0 } });
  return endorsementId;
}

async function withdraws(endorsementId: string): Promise<void> {
  const params = { token: tokenFor('expert-withdrawal', endorsementId) };
  const request = new Request('http://localhost/');
  await withdrawAsExpert(await requireExpertReceipt({ request, params, context: {} as never }), null);
}

const edition = () => database().edition.findUniqueOrThrow({ where: { id: sealed.edition.id } });

describe('the withdrawal of an expert', () => {
  test('between the seal and the first message voids the edition and stops the dispatch', async () => {
    const expert = await printedExpert();
    const id = await sent(sealed);
    await withdraws(expert);
    expect((await edition()).voidedReason).toBe('withdrawal');
    await sendSlice(id, mailer);
    expect(await statesOf(id)).toEqual(Array(4).fill('stopped'));
    expect(await mailbox.caughtMails()).toHaveLength(0);
  });

  test('during a dispatch pauses it, and it goes on only with a dated note', async () => {
    const expert = await printedExpert();
    const id = await underWay();
    await withdraws(expert);
    expect(await dispatch(id)).toMatchObject({ pausedReason: 'withdrawal', stoppedAt: null });
    expect((await edition()).voidedAt).toBeNull();
    await expect(resumeDispatch(await deed(id), '')).rejects.toThrow('only with a dated note');
    const note = await suggestedNote(await dispatch(id), at);
    expect(note).toBe('Note of 2 December 2026: Kadri Tamm, printed in the attached letter, has withdrawn since.');
    await resumeDispatch(await deed(id), note);
    await sendToTheEnd(id, mailer);
    expect(await statesOf(id)).toEqual(Array(4).fill('accepted'));
  });

  test('by erasure does the same, and the note then names nobody', async () => {
    await printedExpert('Erik Erased');
    const id = await underWay();
    await erasePerson(await visiting('erik.erased@experts.example'));
    expect(await dispatch(id)).toMatchObject({ pausedReason: 'withdrawal' });
    const note = await suggestedNote(await dispatch(id), at);
    expect(note).toContain('An individual expert, printed in the attached letter, has withdrawn since.');
  });

  test('who is not printed changes nothing of what goes', async () => {
    const late = await anExpert(sealed.letter, 'Not Printed');
    const id = await sent(sealed);
    await withdraws(late);
    expect((await edition()).voidedAt).toBeNull();
    await sendToTheEnd(id, mailer);
    expect(await statesOf(id)).toEqual(Array(4).fill('accepted'));
  });
});
