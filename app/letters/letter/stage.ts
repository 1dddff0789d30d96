import { closesAt, isDuring } from './deadline';

/** The dates of a letter’s deeds, in any order. Dates later than `now` (an embargo) count as not yet. */
export type LetterDates = {
  readonly drafted: Date;
  readonly opened: readonly { readonly at: Date; readonly deadline: Date }[];
  readonly closed: readonly Date[];
  /** Seals of editions that stand: not those of editions that a withdrawal voided. */
  readonly sealed: readonly Date[];
  /** Of publications that stand: not of a page taken down. */
  readonly published: readonly Date[];
  readonly dispatched: readonly Date[];
  readonly now: Date;
};

type Stage = 'draft' | 'open' | 'closed' | 'sealed' | 'published' | 'dispatched';
export type Standing = {
  readonly stage: Stage;
  /** Whether organisations may co-sign now. */
  readonly open: boolean;
  readonly published: boolean;
  readonly sealed: boolean;
  readonly dispatched: boolean;
};

/**
 * Where a letter stands. The stage is the furthest deed of its life; but a letter open for sign-on is `open`, though it
 * may be published or even sent, and one published before its seal is `closed`, since its seal comes next.
 */
export function stageOf(dates: LetterDates): Standing {
  const done = (deeds: readonly Date[]) => deeds.some((deed) => deed <= dates.now);
  const opening = lastOpening(dates);
  const open = opening !== undefined && isDuring(dates.now, opening, endOf(opening, dates));
  const [sealed, published, dispatched] = [done(dates.sealed), done(dates.published), done(dates.dispatched)];
  const stage = furthest({ opened: opening !== undefined, open, sealed, published, dispatched });
  return { stage, open, published, sealed, dispatched };
}

function furthest(is: {
  opened: boolean;
  open: boolean;
  sealed: boolean;
  published: boolean;
  dispatched: boolean;
}): Stage {
  if (is.open) return 'open';
  if (is.dispatched) return 'dispatched';
  if (is.sealed) return is.published ? 'published' : 'sealed';
  if (is.opened) return 'closed';
  return is.published ? 'published' : 'draft';
}

type Deed = 'drafted' | 'opened' | 'closed' | 'sealed' | 'published' | 'sent';
/** One deed of the life of a letter: when it was last done, or when it is due. */
export type LifeStep = { readonly deed: Deed; readonly at?: Date; readonly due?: Date; readonly next: boolean };

/**
 * The six deeds in their order, each dated with its last time; exactly the first that is not done is `next`, none when
 * all are. A closure by deadline bears the deadline; while the letter is open, closure is due at it.
 */
export function lifeLine(dates: LetterDates): LifeStep[] {
  const opening = lastOpening(dates);
  const ends = opening && endOf(opening, dates);
  const closed = opening && ends && !isDuring(dates.now, opening, ends) ? ends : undefined;
  const done: readonly (readonly [Deed, Date | undefined])[] = [
    ['drafted', dates.drafted],
    ['opened', opening?.at],
    ['closed', closed],
    ['sealed', latest(past(dates.sealed, dates.now))],
    ['published', latest(past(dates.published, dates.now))],
    ['sent', latest(past(dates.dispatched, dates.now))],
  ];
  const next = done.find(([, at]) => at === undefined)?.[0];
  return done.map(([deed, at]) => ({ deed, next: deed === next, ...(at ? { at } : {}), ...dueOf(deed, at, ends) }));
}

const dueOf = (deed: Deed, at: Date | undefined, ends: Date | undefined) =>
  deed === 'closed' && at === undefined && ends !== undefined ? { due: ends } : {};

function lastOpening({ opened, now }: LetterDates) {
  return opened
    .filter(({ at }) => at <= now)
    .reduce<LetterDates['opened'][number] | undefined>(
      (last, each) => (last === undefined || each.at >= last.at ? each : last),
      undefined,
    );
}

const endOf = (opening: LetterDates['opened'][number], { closed, now }: LetterDates) =>
  closesAt(opening, past(closed, now));

const past = (deeds: readonly Date[], now: Date) => deeds.filter((deed) => deed <= now);
const latest = (deeds: readonly Date[]) => (deeds.length === 0 ? undefined : new Date(Math.max(...deeds.map(Number))));
