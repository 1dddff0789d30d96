import { createHmac, timingSafeEqual } from 'node:crypto';
import { settings } from '../installation/settings.server';

/** What a link does; each purpose has links of its own that open nothing else. */
export const linkPurposes = [
  'sign-in',
  'known-browser',
  'mailbox-check',
  'membership',
  'invitation',
  'confirmation',
  'stop',
  'approval',
  'withdrawal',
  'change',
  'cover',
  'objection',
  'official-page',
  'sealed-copy',
  'digest-stop',
  'reply-confirmation',
  'expert',
  'expert-stop',
  'expert-withdrawal',
  'expert-change',
  'expert-copy',
  'expert-request',
] as const;
export type LinkPurpose = (typeof linkPurposes)[number];

const hmac = (purpose: LinkPurpose, id: string) =>
  createHmac('sha256', settings().secret).update(`undersigned/link/1\n${purpose}\n${id}`).digest('base64url');

/**
 * The token of a link that acts: the row’s id and an HMAC-SHA-256 of purpose and id under the installation’s
 * secret. Never stored and never queued: the same at each rendering.
 */
export const tokenFor = (purpose: LinkPurpose, id: string): string => `${id}.${hmac(purpose, id)}`;

/**
 * Six digits that stand beside a link that acts, to be typed where it was asked for. They follow from the secret and the row’s id, as
 * the link does, and are stored nowhere. Few enough to be guessed: whoever takes them counts the wrong ones.
 */
export function codeFor(id: string): string {
  const mark = createHmac('sha256', settings().secret).update(`undersigned/code/1\n${id}`).digest();
  return String(mark.readUIntBE(0, 6) % 1_000_000).padStart(6, '0');
}

/** The id that a token names, or null where it was not made here for this purpose. */
export function readToken(purpose: LinkPurpose, token: string | undefined): string | null {
  const [id, mark, ...rest] = (token ?? '').split('.');
  if (!id || !mark || rest.length > 0 || !/^[0-9a-f-]{36}$/.test(id)) return null;
  const expected = Buffer.from(hmac(purpose, id));
  const given = Buffer.from(mark);
  return expected.length === given.length && timingSafeEqual(expected, given) ? id : null;
}

/**
 * A path of our own as it may be stored: where a token stands that opens something here, its purpose and id alone, between
 * characters that no address holds. Nobody who only knows the id can write such a path (`openingPath`).
 */
export const storablePath = (path: string): string =>
  path.replaceAll(/([0-9a-f-]{36})\.[\w-]{43}/g, (token, id: string) => {
    const purpose = linkPurposes.find((each) => readToken(each, token));
    return purpose ? `\uE000${purpose} ${id}\uE001` : token;
  });

/** The path as it was before `storablePath`, its tokens made again. */
export const openingPath = (stored: string): string =>
  stored.replaceAll(/\uE000([a-z-]+) ([0-9a-f-]{36})\uE001/g, (_, purpose: LinkPurpose, id: string) =>
    tokenFor(purpose, id),
  );
