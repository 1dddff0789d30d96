/** How long a comparison of the clocks is trusted, in milliseconds: they drift, and the database may move to another machine. */
const trusted = 60_000;

/** By how much the database’s clock is ahead of this process’s at most, and since when that is collected. */
type Comparison = { readonly since: number; ahead: number };
let now: Comparison = { since: 0, ahead: Number.POSITIVE_INFINITY };
let before: Comparison = now;

/**
 * Compares the clocks by an answer of the database: what it told was later than it was asked. The quickest answer says it best.
 * @param asked when, in milliseconds of `performance.now()`
 */
export function compareClocks(asked: number, told: Date): void {
  if (asked - now.since > trusted) {
    before = now;
    now = { since: asked, ahead: Number.POSITIVE_INFINITY };
  }
  now.ahead = Math.min(now.ahead, told.getTime() - asked);
}

/**
 * A moment of this process on the database’s clock, however long the database then takes to be asked: never earlier than it was.
 * @param moment in milliseconds of `performance.now()`
 * @returns null where the clocks were not compared of late
 */
export function onDatabaseClock(moment: number): Date | null {
  const known =
    performance.now() - now.since > 2 * trusted ? Number.POSITIVE_INFINITY : Math.min(now.ahead, before.ahead);
  return Number.isFinite(known) ? new Date(Math.ceil(moment + known)) : null;
}
