import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { LRUCache } from 'lru-cache';
import Negotiator from 'negotiator';

const codings = ['br', 'gzip', 'identity'] as const;
type Coding = (typeof codings)[number];
type Variant = { readonly body: Buffer; readonly etag: string; readonly headers: Record<string, string> };

/** One page as it is answered: compressed once, in each coding that a reader may ask for. */
export type KeptPage = {
  readonly letterId: string;
  /** The revision of the page at which it was rendered, or an earlier one. */
  readonly revision: string;
  /** Milliseconds since the epoch by this machine’s clock; from then on it is rendered anew. */
  readonly endsAt: number;
  readonly status: number;
  readonly variants: Readonly<Record<Coding, Variant>>;
  readonly bytes: number;
  stale: boolean;
};

const brotli = promisify(brotliCompress);
const zipped = promisify(gzip);

/** Makes of one rendered body the page that is kept. `headers` go with every answer. */
export async function keptPage(
  body: Buffer,
  headers: Readonly<Record<string, string>>,
  about: Pick<KeptPage, 'letterId' | 'revision' | 'endsAt' | 'status' | 'stale'>,
): Promise<KeptPage> {
  const digest = createHash('sha256').update(body).digest('base64url').slice(0, 22);
  const variant = (coding: Coding, coded: Buffer): Variant => {
    const etag = `"${digest}-${coding}"`;
    const encoded = coding === 'identity' ? {} : { 'Content-Encoding': coding };
    const own = { ETag: etag, Vary: 'Accept-Encoding', ...encoded, 'Content-Length': String(coded.length) };
    return { body: coded, etag, headers: { ...headers, ...own } };
  };
  const parameters = { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: body.length };
  const variants = {
    br: variant('br', await brotli(body, { params: parameters })),
    gzip: variant('gzip', await zipped(body, { level: 6 })),
    identity: variant('identity', body),
  };
  const bytes = codings.reduce((sum, coding) => sum + variants[coding].body.length, 0);
  return { ...about, variants, bytes };
}

/** The coding that a reader prefers of those there are (RFC 9110, 12.5.3); at equal weight the smallest answer. */
export const preferredCoding = (accepted: string | undefined): Coding =>
  new Negotiator({ headers: { 'accept-encoding': accepted } }).encoding(codings, { preferred: codings }) ?? 'identity';

/** Browsers ask in few ways, each of which is read once. */
const chosen = new LRUCache<string, Coding>({ max: 100, memoMethod: (accepted) => preferredCoding(accepted) });

/** Answers GET or HEAD with a kept page, or with 304 where the reader has it already. */
export function answerKept(request: IncomingMessage, response: ServerResponse, page: KeptPage): void {
  const { body, etag, headers } = page.variants[chosen.memo(request.headers['accept-encoding'] ?? '')];
  if (page.status === 200 && has(request.headers['if-none-match'], etag)) {
    const { 'Content-Length': _length, 'Content-Encoding': _coding, 'Content-Type': _type, ...rest } = headers;
    response.writeHead(304, rest).end();
    return;
  }
  response.writeHead(page.status, headers);
  if (request.method === 'HEAD') response.end();
  else response.end(body);
}

/** Whether a reader has it already. `Cache-Control: no-cache` asks for our word, not for the page: `fetch` sends it with every `If-None-Match`. */
function has(ifNoneMatch: string | undefined, etag: string): boolean {
  if (!ifNoneMatch) return false;
  return ifNoneMatch.split(',').some((one) => {
    const tag = one.trim().replace(/^W\//, '');
    return tag === etag || tag === '*';
  });
}
