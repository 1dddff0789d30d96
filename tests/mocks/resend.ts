import { createHash, createHmac, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the stand-in does with the next mails; the provider's own rules (keys, rate, key of the account) hold besides. */
export type ResendBehaviour =
  | 'accept'
  | 'drop before keeping'
  | 'drop after keeping'
  | 'never answer'
  | { status: number; name: string; message?: string; headers?: Record<string, string> };

export type TakenMail = { id: string; key: string | null; body: Record<string, unknown>; at: number };
export type ResendSettings = { apiKey?: string; requestsPerSecond?: number; now?: () => number };

const dayInMilliseconds = 86_400_000;

/** A stand-in for Resend's `POST /emails`, after its documentation: keys for 24 hours, 409s, rate limits, error bodies. */
export async function startResend({
  apiKey = 're_test',
  requestsPerSecond = 1000,
  now = Date.now,
}: ResendSettings = {}) {
  const taken: TakenMail[] = [];
  const keys = new Map<string, { digest: string; id: string; at: number }>();
  const inFlight = new Set<string>();
  const arrivals: number[] = [];
  const told: ResendBehaviour[] = [];
  let delay = 0;

  async function answer(request: IncomingMessage, response: ServerResponse) {
    const raw = await bodyOf(request);
    if (request.method !== 'POST' || request.url !== '/emails') return refuse(response, 404, 'not_found');
    if (request.headers.authorization !== `Bearer ${apiKey}`) return refuse(response, 401, 'invalid_api_key');
    if (tooFast())
      return refuse(response, 429, 'rate_limit_exceeded', {
        'retry-after': '1',
        'ratelimit-remaining': '0',
        'ratelimit-reset': '1',
      });
    const behaviour = told.shift() ?? 'accept';
    if (typeof behaviour === 'object')
      return refuse(response, behaviour.status, behaviour.name, behaviour.headers, behaviour.message);
    if (behaviour === 'drop before keeping') return response.destroy();
    if (behaviour === 'never answer') return;
    const key = headerOf(request, 'idempotency-key');
    const digest = createHash('sha256').update(raw).digest('hex');
    if (key !== null && (key.length < 1 || key.length > 256)) return refuse(response, 400, 'invalid_idempotency_key');
    const known = key === null ? undefined : keys.get(key);
    if (known && now() - known.at < dayInMilliseconds)
      return known.digest === digest
        ? say(response, 200, { id: known.id })
        : refuse(response, 409, 'invalid_idempotent_request');
    if (key !== null && inFlight.has(key)) return refuse(response, 409, 'concurrent_idempotent_requests');
    if (key !== null) inFlight.add(key);
    if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay));
    const id = randomUUID();
    taken.push({ id, key, body: JSON.parse(raw) as Record<string, unknown>, at: now() });
    if (key !== null) keys.set(key, { digest, id, at: now() });
    if (key !== null) inFlight.delete(key);
    if (behaviour === 'drop after keeping') return response.destroy();
    return say(response, 200, { id });
  }

  function tooFast() {
    const since = Date.now() - 1000;
    while (arrivals[0] !== undefined && arrivals[0] <= since) arrivals.shift();
    if (arrivals.length >= requestsPerSecond) return true;
    arrivals.push(Date.now());
    return false;
  }

  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    apiKey,
    taken,
    /** Each entry is for one request, in order; afterwards mails are accepted again. */
    behave: (...behaviours: ResendBehaviour[]) => void told.push(...behaviours),
    answerAfter: (milliseconds: number) => {
      delay = milliseconds;
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

function refuse(
  response: ServerResponse,
  statusCode: number,
  name: string,
  headers: Record<string, string> = {},
  message = `Told: ${name}`,
) {
  say(response, statusCode, { statusCode, name, message }, headers);
}

function say(response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}) {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}
