import type { Transaction } from '../database/database.server';
import { list, sentences } from '../locale/sentences';
import { Refusal } from '../request/refusal';
import { boundOf, mostOfOneCauser } from './mail-bounds';
import type { Cause } from './notices.server';

const words = sentences('platform/mail-limits', {
  sameAgain:
    'We have already sent this from you to {addresses} several times. You can send it again in {hours, plural, one {an hour} other {# hours}}. Nothing was sent, and nothing was changed.',
  enoughToday:
    'We have already sent this kind of email from you to {addresses} {most} times within a day. Wait a day, or leave out these addresses. Nothing was sent, and nothing was changed.',
  others: '{count} others',
  enoughOfYou:
    'We send at most {most} emails from one person to others within a day. Wait a day, or send fewer. Nothing was sent, and nothing was changed.',
});

type Had = { address: string; same: number; again: number; today: number };

/**
 * Refuses mails to somebody else where the one who causes them had enough sent there. What is counted is between the two
 * of them, and what one person causes in all: nobody uses up what another may send.
 * @throws Refusal naming the mailboxes
 */
export async function requireWithinBounds(
  transaction: Transaction,
  kind: string,
  cause: Cause,
  addresses: readonly string[],
): Promise<void> {
  const { bound, had } = await boundsHeld(transaction, kind, cause, addresses);
  const say = words.sentence;
  const same = had.filter((each) => each.same >= bound.same);
  if (same.length > 0)
    throw new Refusal(
      say('sameAgain', { addresses: listed(same), hours: Math.max(1, ...same.map(({ again }) => again)) }),
    );
  const enough = had.filter(({ today }) => today >= bound.day);
  if (enough.length > 0) throw new Refusal(say('enoughToday', { addresses: listed(enough), most: bound.day }));
  if ((await ofToday(transaction, cause)) + addresses.length > mostOfOneCauser)
    throw new Refusal(say('enoughOfYou', { most: mostOfOneCauser }));
}

/**
 * Those of some mailboxes that may have a mail of this kind now, as many as the causer may still send today: for what goes in
 * waves, and waits where there is no room.
 */
export async function withinBounds<Mail extends { readonly address: string }>(
  transaction: Transaction,
  kind: string,
  cause: Cause,
  mails: readonly Mail[],
): Promise<Mail[]> {
  const addresses = mails.map(({ address }) => address);
  const { bound, had } = await boundsHeld(transaction, kind, cause, addresses);
  const enough = new Set(
    had.filter(({ same, today }) => same >= bound.same || today >= bound.day).map(({ address }) => address),
  );
  const room = Math.max(0, mostOfOneCauser - (await ofToday(transaction, cause)));
  return mails.filter(({ address }) => !enough.has(address)).slice(0, room);
}

/** The bound of a kind, and what was sent before, under the lock of whoever causes it. */
async function boundsHeld(transaction: Transaction, kind: string, cause: Cause, addresses: readonly string[]) {
  const bound = boundOf(kind);
  if (bound.by !== 'caused') throw new Error(`nobody causes a mail of the kind ${kind} for somebody else`);
  await transaction.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`mails of ${cause.causerId}`}))`;
  return { bound, had: await sentBefore(transaction, kind, cause, addresses, bound.hours) };
}

const sentBefore = (
  transaction: Transaction,
  kind: string,
  { causerId, subjectId }: Cause,
  addresses: readonly string[],
  hours: number,
): Promise<Had[]> => transaction.$queryRaw`
  SELECT address, count(*)::int AS today,
    (count(*) FILTER (WHERE alike))::int AS same,
    ceil(${hours} - extract(epoch FROM clock_timestamp() - min(created_at) FILTER (WHERE alike)) / 3600)::int AS again
  FROM (
    SELECT address, created_at, subject_id = ${subjectId}::uuid
      AND created_at > clock_timestamp() - make_interval(hours => ${hours}::int) AS alike
    FROM notice WHERE causer_id = ${causerId}::uuid AND created_at > clock_timestamp() - interval '1 day'
      AND kind = ${kind} AND address = ANY (${[...addresses]}::text[])
  ) AS sent GROUP BY address`;

async function ofToday(transaction: Transaction, { causerId }: Cause): Promise<number> {
  const [row] = await transaction.$queryRaw<{ sent: number }[]>`
    SELECT count(*)::int AS sent FROM notice
    WHERE causer_id = ${causerId}::uuid AND created_at > clock_timestamp() - interval '1 day'`;
  return row?.sent ?? 0;
}

const listed = (had: readonly Had[]) =>
  list([
    ...had.slice(0, 5).map(({ address }) => address),
    ...(had.length > 5 ? [words.sentence('others', { count: had.length - 5 })] : []),
  ]);
