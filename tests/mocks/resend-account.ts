import { createHash, randomUUID } from 'node:crypto';

const dayInMilliseconds = 86_400_000;

type TakenMail = {
  id: string;
  key: string | null;
  to: string;
  body: Record<string, unknown> | null;
  at: number;
};
export type Answer = { status: number; body: unknown; headers?: Record<string, string> };

/**
 * What Resend keeps of an account, after its documentation: mails it took, idempotency keys for 24 hours with their two
 * kinds of 409, and a limit of requests in any one second.
 */
export function resendAccount({ requestsPerSecond = 1000, now = Date.now, lean = false } = {}) {
  const taken: TakenMail[] = [];
  const keys = new Map<string, { digest: string; ids: string[]; at: number }>();
  const inFlight = new Set<string>();
  const arrivals: number[] = [];
  let oldest = 0;
  const seen = { turnedAway: 0 };

  /** The headers of the limit, and whether this request is beyond it. Any second counts, not only whole ones. */
  function admit(): { beyond: boolean; headers: Record<string, string> } {
    const moment = performance.now();
    while (oldest < arrivals.length && arrivals[oldest]! <= moment - 1000) oldest += 1;
    const used = arrivals.length - oldest;
    const beyond = used >= requestsPerSecond;
    if (beyond) seen.turnedAway += 1;
    else arrivals.push(moment);
    const headers = {
      'ratelimit-limit': String(requestsPerSecond),
      'ratelimit-remaining': String(Math.max(0, requestsPerSecond - used - 1)),
      'ratelimit-reset': '1',
    };
    return { beyond, headers: beyond ? { ...headers, 'retry-after': '1' } : headers };
  }

  /** Takes the mails of one request, once for each key. `meanwhile` is what happens before the account has kept them. */
  async function take(raw: string, key: string | null, meanwhile: () => Promise<void>): Promise<Answer> {
    if (key !== null && (key.length < 1 || key.length > 256)) return fault(400, 'invalid_idempotency_key');
    const digest = createHash('sha256').update(raw).digest('hex');
    const known = key === null ? undefined : keys.get(key);
    if (known && now() - known.at < dayInMilliseconds)
      return known.digest === digest ? given(raw, known.ids) : fault(409, 'invalid_idempotent_request');
    if (key !== null && inFlight.has(key)) return fault(409, 'concurrent_idempotent_requests');
    if (key !== null) inFlight.add(key);
    await meanwhile();
    const read = JSON.parse(raw) as Record<string, unknown> | Record<string, unknown>[];
    const ids = [read].flat().map((body) => {
      const id = randomUUID();
      taken.push({ id, key, to: String(body['to']), body: lean ? null : body, at: now() });
      return id;
    });
    if (key !== null) keys.set(key, { digest, ids, at: now() });
    if (key !== null) inFlight.delete(key);
    return given(raw, ids);
  }

  return { taken, seen, admit, take };
}

const given = (raw: string, ids: readonly string[]): Answer => ({
  status: 200,
  body: raw.startsWith('[') ? { data: ids.map((id) => ({ id })) } : { id: ids[0] },
});

/** An error as Resend words it. */
export const fault = (
  status: number,
  name: string,
  headers: Record<string, string> = {},
  message = `Told: ${name}`,
): Answer => ({ status, body: { statusCode: status, name, message }, headers });
