import { randomUUID } from 'node:crypto';
import { beforeEach } from 'vitest';
import { requireOfficialPage } from '~/delivery/dispatch/official-link.server';
import { sendToTheEnd } from '~/delivery/sending/dispatch-job.server';
import { database } from '~/platform/database/database.server';
import { tokenFor } from '~/platform/request/token.server';
import { officials, sent } from './dispatches';
import { deskOf } from './letters';
import { mailer, messages, sealed } from './sending';

// A letter that went to two officials before each test; what they answer, and who follows it.

export let dispatchId: string;
/** The messages to the two. */
export let first: string;
export let second: string;
beforeEach(async () => {
  await officials(2);
  dispatchId = await sent(sealed);
  await sendToTheEnd(dispatchId, mailer);
  [first, second] = (await messages(dispatchId)).map(({ id }) => id) as [string, string];
});

/** A request by a link. */
export const arriving = (token: string) => ({
  request: new Request('http://localhost/'),
  params: { token },
  context: {} as never,
});
export const linkOf = (messageId: string) => requireOfficialPage(arriving(tokenFor('official-page', messageId)));
export const following = () => deskOf(sealed.lead.editor, sealed.letter.id, 'follow replies');
export const revision = async () =>
  (await database().letter.findUniqueOrThrow({ where: { id: sealed.letter.id } })).publicRevision;
export const colleague = (address = 'ana@parliament.example') => ({ answer: randomUUID(), address });
export const written = (shown: 'yes' | 'no' = 'no', words = 'Thank you. I shall raise it.') => ({
  answer: randomUUID(),
  words,
  language: 'en' as const,
  file: undefined,
  public: shown,
});
export const kinds = async () => (await database().reply.findMany({ orderBy: { id: 'asc' } })).map(({ kind }) => kind);
