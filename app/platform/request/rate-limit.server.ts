import { RateLimiterPrisma, RateLimiterRes } from 'rate-limiter-flexible';
import { database } from '../database/database.server';
import { sentences } from '../locale/sentences';
import { Refusal } from './refusal';

const words = sentences('platform/rate-limit', {
  tooMany:
    'Too many attempts. Wait {hours, plural, =0 {{minutes, plural, one {# minute} other {# minutes}}} one {an hour} =24 {a day} other {# hours}} and try again. Nothing you typed was used.',
});

/** How many of what, within how many seconds. */
export const limits = {
  'sign-in by place': { points: 40, duration: 900 },
  'sign-in by place and mailbox': { points: 6, duration: 900 },
  'sign-in from known browsers': { points: 20, duration: 900 },
  'sign-in mails to a mailbox': { points: 20, duration: 3600 },
  'uploads of a person': { points: 60, duration: 3600 },
  'foundings of a person': { points: 20, duration: 86_400 },
  'names of a person': { points: 40, duration: 86_400 },
  'invitations of a letter': { points: 10_000, duration: 86_400 },
  'test mails of a person': { points: 20, duration: 3600 },
  'links by place': { points: 200, duration: 900 },
  'answers to a message by place': { points: 60, duration: 3600 },
  'experts who ask by place': { points: 40, duration: 900 },
  'experts who ask by place and mailbox': { points: 3, duration: 21_600 },
  'mails to a mailbox that asks as expert': { points: 10, duration: 86_400 },
  'verify by place': { points: 120, duration: 900 },
} as const;
export type Limit = keyof typeof limits;

const limiters = new Map<Limit, RateLimiterPrisma>();

function limiter(limit: Limit): RateLimiterPrisma {
  const known = limiters.get(limit);
  if (known) return known;
  const settings = { storeClient: database(), keyPrefix: limit, ...limits[limit] };
  // The limiter's own timer outlives what it writes to; the sweep clears instead.
  const made = new RateLimiterPrisma({ ...settings, clearExpiredByTimeout: false });
  limiters.set(limit, made);
  return made;
}

/** Counts one try against a limit held in the database. @returns null, or in how many minutes there is room again */
async function counted(limit: Limit, key: string, points: number): Promise<number | null> {
  try {
    await limiter(limit).consume(key, points);
    return null;
  } catch (thrown) {
    if (!(thrown instanceof RateLimiterRes)) throw thrown;
    return Math.max(1, Math.ceil(thrown.msBeforeNext / 60_000));
  }
}

/** Counts one try, and says whether it is within its limit. */
export const isWithin = async (limit: Limit, key: string): Promise<boolean> => (await counted(limit, key, 1)) === null;

/**
 * Counts one try against a limit held in the database.
 * @throws Refusal when the limit is reached, saying when to come again
 */
export async function count(limit: Limit, key: string, points = 1): Promise<void> {
  const minutes = await counted(limit, key, points);
  if (minutes !== null) throw new Refusal(words.sentence('tooMany', waitOf(minutes)));
}

/** A wait as people say it: up to 90 minutes in minutes, then in whole hours, and a day at most. */
const waitOf = (minutes: number) => ({ minutes, hours: minutes <= 90 ? 0 : Math.min(24, Math.ceil(minutes / 60)) });

/** Forgets the counters whose time is over. */
export async function sweepLimits(): Promise<void> {
  await database().rateLimiterFlexible.deleteMany({ where: { expire: { lt: new Date() } } });
}
