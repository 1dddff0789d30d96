import { mailboxOf } from '../address/mail-address';
import type { Transaction } from '../database/database.server';
import { list, sentences } from '../locale/sentences';
import { Refusal } from '../request/refusal';
import { type Bound, boundOf, kindsOfAnybody, mostOfOneCauser, mostToOneMailbox } from './mail-bounds';
import type { Cause } from './notices.server';

const words = sentences('platform/mail-limits', {
  sameAgain:
    'We have already sent this from you to {addresses} several times. You can send it again in {hours, plural, one {an hour} =24 {a day} other {# hours}}. Nothing was sent, and nothing was changed.',
  enoughToday:
    'We have already sent this kind of email from you to {addresses} {most} times within a day. Wait a day, or leave out these addresses. Nothing was sent, and nothing was changed.',
  enoughOfKind:
    'We send at most {most} emails of this kind from one person within a day. Wait a day, or send fewer. Nothing was sent, and nothing was changed.',
  others: '{count} others',
  enoughOfYou:
    'We send at most {most} emails from one person to others within a day. Wait a day, or send fewer. Nothing was sent, and nothing was changed.',
});

type Had = { same: number; again: number; today: number };
type HadBefore = Omit<Had, 'again'> & { mailbox: string; again: number | null };
type HadAt = Had & { address: string };
type Caused = Extract<Bound, { by: 'caused' }>;

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
  const most = bound.ofCauser;
  if (most !== undefined && (await ofToday(transaction, cause, kind)) + addresses.length > most)
    throw new Refusal(say('enoughOfKind', { most }));
  if ((await ofToday(transaction, cause)) + addresses.length > mostOfOneCauser)
    throw new Refusal(say('enoughOfYou', { most: mostOfOneCauser }));
}

/**
 * Those of some mailboxes that may have a mail of this kind now, as many as the causer may still send today: for what goes in
 * waves, and waits where there is no room. `however many`: what others must hear in time is not counted with what the causer sent.
 */
export async function withinBounds<Mail extends { readonly address: string }>(
  transaction: Transaction,
  kind: string,
  cause: Cause,
  mails: readonly Mail[],
  room: 'of the day' | 'however many' = 'of the day',
): Promise<Mail[]> {
  const addresses = mails.map(({ address }) => address);
  const { bound, had } = await boundsHeld(transaction, kind, cause, addresses);
  const enough = new Set(
    had.filter(({ same, today }) => same >= bound.same || today >= bound.day).map(({ address }) => address),
  );
  const going = mails.filter(({ address }) => !enough.has(address));
  if (room === 'however many') return going;
  return going.slice(0, Math.max(0, mostOfOneCauser - (await ofToday(transaction, cause))));
}

/** The bound of a kind, and what was sent before, under the lock of whoever causes it. */
async function boundsHeld(transaction: Transaction, kind: string, cause: Cause, addresses: readonly string[]) {
  const bound = boundOf(kind);
  if (bound.by !== 'caused') throw new Error(`nobody causes a mail of the kind ${kind} for somebody else`);
  await transaction.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`mails of ${cause.causerId}`}))`;
  const before = await sentBefore(transaction, kind, cause, addresses, bound.hours);
  return { bound, had: hadAtEach(addresses, before, bound) };
}

/** What each address had: sub-addresses are one mailbox, those that stand before it in the same deed included. */
function hadAtEach(addresses: readonly string[], before: readonly HadBefore[], { hours }: Caused): HadAt[] {
  const known = new Map(before.map((each) => [each.mailbox, each]));
  const here = new Map<string, Set<string>>();
  return addresses.map((address) => {
    const mailbox = mailboxOf(address);
    const others = here.get(mailbox) ?? new Set();
    here.set(mailbox, others.add(address));
    const { same = 0, today = 0, again = null } = known.get(mailbox) ?? {};
    const more = others.size - 1;
    return { address, same: same + more, today: today + more, again: again ?? hours };
  });
}

const sentBefore = (
  transaction: Transaction,
  kind: string,
  { causerId, subjectId }: Cause,
  addresses: readonly string[],
  hours: number,
): Promise<HadBefore[]> => transaction.$queryRaw`
  SELECT mailbox, count(*)::int AS today,
    (count(*) FILTER (WHERE alike))::int AS same,
    ceil(${hours} - extract(epoch FROM clock_timestamp() - min(created_at) FILTER (WHERE alike)) / 3600)::int AS again
  FROM (
    SELECT regexp_replace(address, '^([^+@]+)\\+[^@]*@', '\\1@') AS mailbox, created_at,
      subject_id = ${subjectId}::uuid
        AND created_at > clock_timestamp() - make_interval(hours => ${hours}::int) AS alike
    FROM notice WHERE causer_id = ${causerId}::uuid AND created_at > clock_timestamp() - interval '1 day' AND kind = ${kind}
  ) AS sent WHERE mailbox = ANY (${[...new Set(addresses.map(mailboxOf))]}::text[]) GROUP BY mailbox`;

/** How many mails somebody caused within a day: of one kind, or of all. */
async function ofToday(transaction: Transaction, { causerId }: Cause, kind: string | null = null): Promise<number> {
  const [row] = await transaction.$queryRaw<{ sent: number }[]>`
    SELECT count(*)::int AS sent FROM notice
    WHERE causer_id = ${causerId}::uuid AND created_at > clock_timestamp() - interval '1 day'
      AND kind = coalesce(${kind}, kind)`;
  return row?.sent ?? 0;
}

/**
 * After how many seconds a mailbox may have one more mail of the kinds that need no verified organisation, whoever causes it; 0 where it may
 * have it now. Holds the mailbox, so that of two at once the second counts the first.
 */
export async function secondsUntilRoom(transaction: Transaction, address: string): Promise<number> {
  const mailbox = mailboxOf(address);
  await transaction.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`mails to ${mailbox}`}))`;
  const [last] = await transaction.$queryRaw<{ wait: number }[]>`
    SELECT ceil(86400 - extract(epoch FROM clock_timestamp() - attempted_at))::int AS wait FROM notice
    WHERE attempted_at > clock_timestamp() - interval '1 day' AND kind = ANY (${kindsOfAnybody()}::text[])
      AND regexp_replace(address, '^([^+@]+)\\+[^@]*@', '\\1@') = ${mailbox}
    ORDER BY attempted_at DESC OFFSET ${mostToOneMailbox - 1} LIMIT 1`;
  return last?.wait ?? 0;
}

const listed = (had: readonly HadAt[]) =>
  list([
    ...had.slice(0, 5).map(({ address }) => address),
    ...(had.length > 5 ? [words.sentence('others', { count: had.length - 5 })] : []),
  ]);
