import type { ResponseState } from '~/sign-on/answers/response';
import { type Share, shareNames } from '~/sign-on/answers/shares';

/** One organisation as figures are made of it. */
export type Placed = {
  readonly key: string;
  readonly name: string | null;
  readonly country: string | null;
  readonly invitedAt: Date | null;
  readonly returned: boolean;
  readonly state: ResponseState;
  readonly at: Date;
  readonly verified: boolean;
  readonly share: Share;
};

/** One part of everybody: how many, and since when the one that has been in it longest. */
export type Part = {
  readonly share: Share;
  readonly count: number;
  readonly before: number;
  readonly since: Date | null;
};

/** Everybody divided: the parts run on from one another (`before` counts those of the parts above) and add up to all. */
export function partition(rows: readonly Placed[]): Part[] {
  let before = 0;
  return shareNames.flatMap((share) => {
    const within = rows.filter((row) => row.share === share);
    if (share === 'behind' && within.length === 0) return [];
    const since = within.length > 0 ? new Date(Math.min(...within.map(({ at }) => at.getTime()))) : null;
    const part = { share, count: within.length, before, since };
    before += within.length;
    return [part];
  });
}

/** The number in the middle of how long those who co-signed took since they were invited, in hours; null below three. */
export function medianHours(rows: readonly Placed[]): number | null {
  const took = rows
    .filter(({ share, invitedAt }) => share === 'signed' && invitedAt)
    .map(({ at, invitedAt }) => (at.getTime() - invitedAt!.getTime()) / 3_600_000)
    .sort((one, other) => one - other);
  if (took.length < 3) return null;
  return Math.round(took[Math.floor(took.length / 2)]!);
}
