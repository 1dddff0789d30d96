import { type CreateEmailOptions, type ErrorResponse, Resend } from 'resend';
import { fromLine, type Mail, type Mailer, mailerOf, type Outcome, refused } from './mail';
import { type Pace, paceOf } from './pace.server';

export type ResendSettings = {
  readonly apiKey: string;
  readonly baseUrl?: string;
  /** Requests per second that this process allows itself; the account's limit is shared by all processes. */
  readonly requestsPerSecond?: number;
  readonly timeoutMilliseconds?: number;
};

/** Resend keeps an idempotency key for 24 hours. */
export const resendKeepsKeysFor = 86_400;

/** Sends through Resend’s `POST /emails`, one request for each mail, since its batches drop attachments silently. */
export function resendMailer(settings: ResendSettings): Mailer {
  const { apiKey, baseUrl, requestsPerSecond = 2, timeoutMilliseconds = 30_000 } = settings;
  const resend = new Resend(apiKey, baseUrl ? { baseUrl } : {});
  const pace = paceOf(requestsPerSecond);
  return mailerOf('resend', resendKeepsKeysFor, async (mail) => {
    await pace.turn();
    const signal = AbortSignal.timeout(timeoutMilliseconds);
    const answer = await resend.emails.send(requestOf(mail), { idempotencyKey: mail.idempotencyKey, signal });
    heed(answer.headers, pace);
    if (answer.error) return outcomeOf(answer.error, answer.headers);
    return answer.data?.id
      ? { kind: 'accepted', providerId: answer.data.id }
      : { kind: 'unknown', sentence: 'The mail provider answered without saying what it did.' };
  });
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
      content: Buffer.from(bytes).toString('base64'),
    })),
  };
}

/** What Resend’s errors mean, decided on `name` (https://resend.com/docs/api-reference/errors). */
function outcomeOf({ name, statusCode, message }: ErrorResponse, headers: Record<string, string> | null): Outcome {
  const wait = Number(headers?.['retry-after']) || 0;
  const said = `The mail provider says: ${message}`;
  switch (name) {
    case 'rate_limit_exceeded':
      return { kind: 'later', sentence: 'The mail provider asks to go slower.', retryAfterSeconds: Math.max(1, wait) };
    case 'concurrent_idempotent_requests':
      return {
        kind: 'later',
        sentence: 'The mail provider still works on this mail.',
        retryAfterSeconds: Math.max(5, wait),
      };
    case 'internal_server_error':
      return {
        kind: 'later',
        sentence: 'The mail provider has a fault of its own.',
        retryAfterSeconds: Math.max(30, wait),
      };
    case 'daily_quota_exceeded':
      return {
        kind: 'later',
        sentence: 'The mail provider’s daily allowance is used up.',
        retryAfterSeconds: Math.max(3600, wait),
      };
    case 'monthly_quota_exceeded':
    case 'missing_api_key':
    case 'invalid_api_key':
    case 'restricted_api_key':
    case 'invalid_access':
    case 'invalid_from_address':
      return { kind: 'stopped', sentence: said };
    case 'application_error':
      return { kind: 'unknown', sentence: 'The mail provider did not say whether it took the mail.' };
    default:
      // An unverified sending domain comes as a validation error with 403: every mail would be refused.
      if (statusCode === 403 || statusCode === 401) return { kind: 'stopped', sentence: said };
      if (statusCode !== null && statusCode >= 400 && statusCode < 500) return refused(name, said);
      return { kind: 'unknown', sentence: 'The mail provider did not say whether it took the mail.' };
  }
}

/** Waits when the provider says that nothing remains of its limit. */
function heed(headers: Record<string, string> | null, pace: Pace): void {
  const reset = Number(headers?.['retry-after'] ?? headers?.['ratelimit-reset']);
  const spent = headers?.['ratelimit-remaining'] === '0' || headers?.['retry-after'] !== undefined;
  if (spent && Number.isFinite(reset) && reset > 0) pace.pause(Math.min(reset, 60) * 1000);
}
