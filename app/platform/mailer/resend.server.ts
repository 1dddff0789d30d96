import type { CreateEmailOptions, ErrorResponse } from 'resend';
import { fromLine, type Mail, type Mailer, mailerOf, type Outcome, refused } from './mail';
import { words } from './mailer.words';
import { type Pace, paceOf, type Turn } from './pace.server';
import { ResendClient } from './resend-client.server';

const say = words.sentence;

export type ResendSettings = {
  readonly apiKey: string;
  readonly baseUrl?: string;
  /** Requests per second that this process allows itself; the account's limit is shared by all processes. */
  readonly requestsPerSecond?: number;
  readonly timeoutMilliseconds?: number;
};

/** Resend keeps an idempotency key for 24 hours. */
const resendKeepsKeysFor = 86_400;

/** Sends through Resend’s `POST /emails`, one request for each mail, since its batches drop attachments silently. */
export function resendMailer(settings: ResendSettings): Mailer {
  const { apiKey, baseUrl, requestsPerSecond = 2, timeoutMilliseconds = 30_000 } = settings;
  const resend = new ResendClient(apiKey, baseUrl ? { baseUrl } : {}, timeoutMilliseconds);
  const pace = paceOf(requestsPerSecond);
  const concurrency = Math.min(250, Math.max(2, Math.ceil(requestsPerSecond)));
  return mailerOf('resend', { keepsKeysFor: resendKeepsKeysFor, hands: concurrency }, async (mail) => {
    if (pace.pausedFor() > longestWait) return toWait(pace.pausedFor());
    const turn = await pace.turn();
    const answer = await resend.emails.send(requestOf(mail), { idempotencyKey: mail.idempotencyKey });
    turn.answered();
    applyRateLimits(answer.headers, pace, turn);
    if (answer.error) return outcomeOf(answer.error, answer.headers);
    return answer.data?.id
      ? { kind: 'accepted', providerId: answer.data.id }
      : { kind: 'unknown', sentence: say('providerUnclear') };
  });
}

const longestWait = 2000; // milliseconds

const toWait = (milliseconds: number): Outcome => ({
  kind: 'later',
  sentence: say('providerSlower'),
  retryAfterSeconds: Math.ceil(milliseconds / 1000),
  of: 'every mail',
});

// One dispatch offers the same bytes thousands of times.
const encoded = new WeakMap<Uint8Array, string>();

function base64Of(bytes: Uint8Array): string {
  const known = encoded.get(bytes) ?? Buffer.from(bytes).toString('base64');
  encoded.set(bytes, known);
  return known;
}

function requestOf(mail: Mail): CreateEmailOptions {
  return {
    from: fromLine(mail.from),
    to: mail.to,
    ...(mail.replyTo ? { replyTo: mail.replyTo } : {}),
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    headers: { ...mail.headers },
    ...(mail.tags ? { tags: Object.entries(mail.tags).map(([name, value]) => ({ name, value })) } : {}),
    attachments: mail.attachments.map(({ name, type, bytes }) => ({
      filename: name,
      contentType: type,
      content: base64Of(bytes),
    })),
  };
}

/** What Resend’s errors mean, decided on `name` (https://resend.com/docs/api-reference/errors). */
function outcomeOf({ name, statusCode, message }: ErrorResponse, headers: Record<string, string> | null): Outcome {
  const wait = Number(headers?.['retry-after']) || 0;
  const answer = message ? say('providerSays', { message }) : say('providerUnclear');
  switch (name) {
    case 'rate_limit_exceeded':
      return toWait(Math.max(1, wait) * 1000);
    case 'concurrent_idempotent_requests':
      return { kind: 'later', sentence: say('providerWorks'), retryAfterSeconds: Math.max(5, wait), of: 'mail' };
    case 'daily_quota_exceeded':
      return {
        kind: 'later',
        sentence: say('providerLimit'),
        retryAfterSeconds: Math.max(3600, wait),
        of: 'every mail',
      };
    case 'monthly_quota_exceeded':
    case 'missing_api_key':
    case 'invalid_api_key':
    case 'restricted_api_key':
    case 'invalid_access':
    case 'invalid_from_address':
      return { kind: 'stopped', sentence: answer };
    case 'application_error':
      return neverSaid;
    default:
      // An unverified sending domain comes as a validation error with 403: every mail would be refused.
      if (statusCode === 403 || statusCode === 401) return { kind: 'stopped', sentence: answer };
      if (statusCode !== null && statusCode >= 400 && statusCode < 500) return refused(name, answer);
      // A fault of the provider’s own, by whatever name, says nothing of what it had done before.
      return neverSaid;
  }
}

const neverSaid: Outcome = {
  kind: 'unknown',
  sentence: say('providerSilent'),
};

/**
 * Keeps to what the provider says of its limit: never more in a second than `ratelimit-limit`; as long as `retry-after`
 * says, nothing; and where nothing remains although this process asked for less, others use the account too, and it
 * waits until `ratelimit-reset`.
 */
function applyRateLimits(headers: Record<string, string> | null, pace: Pace, { among }: Turn): void {
  const said = (name: string) => Number(headers?.[name] ?? Number.NaN);
  const limit = said('ratelimit-limit');
  if (limit > 0) pace.allow(limit);
  if (said('retry-after') > 0) pace.pause(Math.min(said('retry-after'), 3600) * 1000);
  const shared = said('ratelimit-remaining') === 0 && among < limit * 0.8;
  if (shared && said('ratelimit-reset') > 0) pace.pause(Math.min(said('ratelimit-reset'), 60) * 1000);
}
