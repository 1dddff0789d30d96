import { createHmac, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { type Mischief, misfortunes, type ResendBehaviour } from './mischief';
import { type Answer, fault, resendAccount } from './resend-account';

export type ResendSettings = {
  apiKey?: string;
  requestsPerSecond?: number;
  now?: () => number;
  /** Bodies are not kept: for many thousands of mails. */
  lean?: boolean;
  mischief?: Mischief;
  lateMilliseconds?: number;
};

/**
 * A stand-in for Resend’s `POST /emails` and `POST /emails/batch`, written after its documentation (api-reference:
 * errors, rate limit, idempotency keys). What it does besides is told by a test.
 */
export async function startResend(settings: ResendSettings = {}) {
  const { apiKey = 're_test', mischief, lateMilliseconds = 1000 } = settings;
  const account = resendAccount(settings);
  const told: ResendBehaviour[] = [];
  const drawn = mischief ? misfortunes(mischief) : (): ResendBehaviour => 'accept';
  let delay = 0;
  let limits: Record<string, string> = {};
  let arrived = (_key: string | null) => {};

  async function answer(request: IncomingMessage): Promise<Answer | 'drop' | 'silence'> {
    const raw = await bodyOf(request);
    const batch = request.url === '/emails/batch';
    if (request.method !== 'POST' || (request.url !== '/emails' && !batch)) return fault(404, 'not_found');
    if (request.headers.authorization !== `Bearer ${apiKey}`) return fault(401, 'invalid_api_key');
    const { beyond, headers } = account.admit();
    if (beyond) return fault(429, 'rate_limit_exceeded', headers);
    const behaviour = told.shift() ?? drawn();
    const key = headerOf(request, 'idempotency-key');
    arrived(key);
    if (behaviour === 'drop before keeping') return 'drop';
    if (behaviour === 'never answer') return 'silence';
    if (typeof behaviour === 'object' && !behaviour.kept)
      return fault(behaviour.status, behaviour.name, behaviour.headers, behaviour.message);
    const given = await account.take(raw, key, async () => {
      if (delay > 0) await wait(delay);
    });
    if (behaviour === 'drop after keeping') return 'drop';
    if (behaviour === 'answer late') await wait(lateMilliseconds);
    if (typeof behaviour === 'object') return fault(behaviour.status, behaviour.name, behaviour.headers);
    return { ...given, headers: { ...headers, ...given.headers } };
  }

  const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
    answer(request).then(
      (given) => {
        if (given === 'drop') response.destroy();
        else if (given !== 'silence') say(response, { ...given, headers: { ...given.headers, ...limits } });
      },
      () => response.destroy(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    apiKey,
    taken: account.taken,
    seen: account.seen,
    /** Each entry is for one request, in order; afterwards mails are accepted again. */
    behave: (...behaviours: ResendBehaviour[]) => void told.push(...behaviours),
    answerAfter: (milliseconds: number) => {
      delay = milliseconds;
    },
    /** Headers of the limit that are told instead of the true ones. */
    limits: (headers: Record<string, string>) => {
      limits = headers;
    },
    whenArrived: (tell: (key: string | null) => void) => {
      arrived = tell;
    },
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A webhook as Resend sends it: raw body and Svix headers. A test changes what it wants to see refused. */
export function signedWebhook(
  telling: { type: string; created_at?: string; data?: Record<string, unknown> },
  { secret, id = `msg_${randomUUID()}`, at = new Date() }: { secret: string; id?: string; at?: Date },
) {
  const rawBody = JSON.stringify({ created_at: at.toISOString(), data: {}, ...telling });
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${rawBody}`).digest('base64');
  const headers = new Headers({ 'svix-id': id, 'svix-timestamp': timestamp, 'svix-signature': `v1,${signature}` });
  return { rawBody, headers };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}

const headerOf = (request: IncomingMessage, name: string): string | null => {
  const value = request.headers[name];
  return typeof value === 'string' ? value : null;
};

const say = (response: ServerResponse, { status, body, headers = {} }: Answer) =>
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
