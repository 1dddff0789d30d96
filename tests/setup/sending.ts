import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach } from 'vitest';
import { voidAndHaltWithout } from '~/delivery/halting/after-withdrawal.server';
import { requireObjection } from '~/delivery/sending/objections.server';
import { database } from '~/platform/database/database.server';
import { forgetSettings } from '~/platform/installation/settings.server';
import { localStorage } from '~/platform/installation/storage.server';
import { localMailbox } from '~/platform/mailer/local.server';
import { tokenFor } from '~/platform/request/token.server';
import { aSealedLetter, type Sealed } from './dispatches';
import { holdingLetter } from './holding';
import { deskOf } from './letters';
import { emptied } from './tampering';

const folder = mkdtempSync(join(tmpdir(), 'sending-'));
process.env.DATA_FOLDER = folder;
process.env.SENDING_PATIENCE_SECONDS = '1';
process.env.MESSAGES_PER_SECOND = '1000';
forgetSettings();
/** The mailbox into which the case’s mails go, with a storage of its own. */
export const mailbox = localMailbox({
  databaseUrl: process.env.DATABASE_URL ?? '',
  storage: localStorage(join(folder, 'files')),
});
export const { mailer } = mailbox;

/** The letter of the case at hand. */
export let sealed: Sealed;
beforeEach(async () => {
  await emptied('official', 'message_news');
  await mailbox.behave(null);
  await mailbox.emptyMailbox();
  sealed = await aSealedLetter();
});
afterAll(() => mailbox.close());

export const messages = (dispatchId: string) =>
  database().message.findMany({ where: { dispatchId }, orderBy: { id: 'asc' } });
export const statesOf = async (dispatchId: string) => (await messages(dispatchId)).map(({ state }) => state);
export const objecting = (id: string) =>
  requireObjection({
    request: new Request('http://localhost/'),
    params: { token: tokenFor('objection', id) },
    context: {} as never,
  });
export const lateDeed = () => deskOf(sealed.lead.administrator, sealed.letter.id, 'send letters');

export const at = new Date('2026-12-02T10:00:00Z');

/** What the deed of withdrawing does, as far as this room goes. */
export const withdrawn = (place: number) =>
  holdingLetter(sealed.letter.id, at, async (letter) => {
    const endorsementId = sealed.endorsements[place]!;
    await letter.tx.endorsement.update({ where: { id: endorsementId }, data: { withdrawnAt: at } });
    await voidAndHaltWithout(letter, [
      { plain: { endorsementId, means: 'link' }, values: { organisation: '', reason: '' } },
    ]);
  });
