import { createHmac, timingSafeEqual } from 'node:crypto';
import { settings } from './settings.server';

/** What a link does; each purpose has links of its own that open nothing else. */
export type LinkPurpose =
  | 'sign-in'
  | 'mailbox-check'
  | 'invitation'
  | 'stop'
  | 'approval'
  | 'withdrawal'
  | 'cover'
  | 'objection'
  | 'official-page'
  | 'digest-stop'
  | 'reply-confirmation';

const hmac = (purpose: LinkPurpose, id: string) =>
  createHmac('sha256', settings().secret).update(`undersigned/link/1\n${purpose}\n${id}`).digest('base64url');

/**
 * The token of a link that acts: the row’s id and an HMAC-SHA-256 of purpose and id under the installation’s
 * secret. Never stored and never queued: the same at each rendering.
 */
export const tokenFor = (purpose: LinkPurpose, id: string): string => `${id}.${hmac(purpose, id)}`;

/** The id that a token names, or null where it was not made here for this purpose. */
export function readToken(purpose: LinkPurpose, token: string | undefined): string | null {
  const [id, mark, ...rest] = (token ?? '').split('.');
  if (!id || !mark || rest.length > 0 || !/^[0-9a-f-]{36}$/.test(id)) return null;
  const expected = Buffer.from(hmac(purpose, id));
  const given = Buffer.from(mark);
  return expected.length === given.length && timingSafeEqual(expected, given) ? id : null;
}
