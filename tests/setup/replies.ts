import { randomUUID } from 'node:crypto';
import { requireOfficialPage } from '~/delivery/official-page.server';
import { database } from '~/platform/database/database.server';
import { tokenFor } from '~/platform/token.server';
import { deskOf } from './letters';
import { sealed } from './sending';

// What officials answer, and who follows it: with the letter of the case at hand.

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
export const colleague = (address = 'ana@parliament.example') => ({ answer: randomUUID(), name: 'Ana Lee', address });
export const written = (shown: 'yes' | 'no' = 'no', words = 'Thank you. I shall raise it.') => ({
  answer: randomUUID(),
  words,
  language: 'en' as const,
  file: undefined,
  public: shown,
});
export const kinds = async () => (await database().reply.findMany({ orderBy: { id: 'asc' } })).map(({ kind }) => kind);
