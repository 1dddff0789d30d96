import type { NextStep, Obstacle } from '~/letters/desk/next-step';
import type { Placed } from '../figures/partition';
import { inOrder, type Need, type NeedKind } from './needs';
import type { WaitingRows } from './waiting.server';

/** What the needs of a letter are read from. */
export type Facts = {
  readonly at: Date;
  readonly leadId: string;
  readonly next: NextStep;
  readonly blocking: readonly Obstacle[];
  readonly failedVersion: number | null;
  /** Null where the letter was never opened. */
  readonly opening: { readonly open: boolean; readonly endsAt: Date } | null;
  readonly rows: readonly Placed[];
  readonly waiting: WaitingRows;
  /** Whether the member may decide on what was sent; else it sees the dispatches. */
  readonly sends: boolean;
};

/** A director is late after so many days without an answer. */
const lateDays = 5;

/** Everything that waits for the lead now, in order. */
export function needsOf(facts: Facts): Need[] {
  return inOrder([...steps(facts), ...ofSignOn(facts), ...ofChange(facts), ...ofDelivery(facts), ...beforeSeal(facts)]);
}

const none = { count: 1, harmAt: null, since: null, names: [], version: null } as const;

const obstacleKinds: Record<Obstacle, NeedKind> = {
  leadNotVerified: 'leadUnverified',
  leadCannotSign: 'leadCannotSign',
  leadNotEndorsed: 'leadUnsigned',
};

/** The next step of the letter itself, and what stands before it. Gathering and following are told by what they need. */
function steps({ next, blocking, leadId, opening, failedVersion, at }: Facts): Need[] {
  const paths: Record<Obstacle, string> = {
    leadNotVerified: `/organisations/${leadId}/verification`,
    leadCannotSign: `/organisations/${leadId}/members`,
    leadNotEndorsed: '/signatories',
  };
  const harmAt = opening?.open ? opening.endsAt : null;
  const before = blocking.map((each): Need => ({ ...none, kind: obstacleKinds[each], path: paths[each], harmAt }));
  const failed: Need[] =
    failedVersion === null
      ? []
      : [{ ...none, kind: 'failedVersion', path: '/versions', version: failedVersion, harmAt }];
  const step = next.step;
  if (step === 'gather' || step === 'correct' || step === 'follow') return [...before, ...failed];
  const since = opening && opening.endsAt <= at ? opening.endsAt : null;
  return [...before, ...failed, { ...none, kind: step, path: next.path, since, harmAt: since }];
}

/** Who moves only if the lead does something, and who has been silent for long. */
function ofSignOn({ opening, rows, waiting, at }: Facts): Need[] {
  if (!opening) return [];
  const harmAt = opening.open ? opening.endsAt : null;
  const about = (kind: NeedKind, path: string, of: readonly Placed[]): Need[] =>
    of.length === 0 ? [] : [{ ...none, kind, path, harmAt, count: of.length, since: earliest(of), names: namesOf(of) }];
  const stuck = rows.filter((row) => row.share === 'stuck');
  const late = at.getTime() - lateDays * 86_400_000;
  return [
    ...counted('requests', '/requests', waiting.requests, waiting.requestsSince, harmAt),
    ...counted('experts', '/experts', waiting.experts, waiting.expertsSince, harmAt),
    ...about(
      'returned',
      '/signatories?show=returned',
      opening.open ? stuck.filter(({ state }) => state === 'invited') : [],
    ),
    ...about(
      'unverified',
      '/signatories?show=unverified',
      stuck.filter(({ state }) => state === 'co-signed'),
    ),
    ...about(
      'refused',
      '/signatories?show=refused',
      opening.open ? stuck.filter(({ state }) => state === 'refused') : [],
    ),
    ...about(
      'directors',
      '/reminders/new?state=waits',
      opening.open ? rows.filter((row) => row.share === 'waits' && row.at.getTime() < late) : [],
    ),
    ...counted('statements', '/statements', waiting.statements, null, harmAt),
  ];
}

/** The change that is out: who has not answered, that somebody objected, that its hour has passed. */
function ofChange({ waiting, at }: Facts): Need[] {
  const { change } = waiting;
  if (!change) return [];
  const { version, until, objections, silent, substantive } = change;
  const of = { ...none, version, harmAt: until, since: until <= at ? until : null };
  if (objections > 0) return [{ ...of, kind: 'objected', path: '/change', count: objections }];
  if (!substantive) return [];
  if (until <= at) return [{ ...of, kind: 'answersIn', path: '/change', count: silent }];
  return silent > 0 ? [{ ...of, kind: 'silent', path: '/change/reminder', count: silent }] : [];
}

function ofDelivery({ waiting: { paused, unknown, replies, repliesSince }, sends }: Facts): Need[] {
  const now = { ...none, harmAt: new Date(0) };
  const decided = (path: string) => (sends ? path : '/dispatches');
  return [
    ...(paused
      ? [{ ...now, kind: 'paused' as const, path: decided(`/dispatches/${paused.id}/resumption`), since: paused.since }]
      : []),
    ...(unknown
      ? [{ ...now, kind: 'unknown' as const, path: decided(`/dispatches/${unknown.id}/sending`), count: unknown.count }]
      : []),
    ...counted('replies', '/replies', replies, repliesSince, null),
  ];
}

/** What an edition needs, once the letter is open and until it is sealed. */
function beforeSeal({ opening, next, waiting }: Facts): Need[] {
  if (!opening || !['gather', 'correct', 'seal'].includes(next.step)) return [];
  return [
    ...(waiting.lagging.length > 0
      ? [
          {
            ...none,
            kind: 'lagging' as const,
            path: '/languages',
            count: waiting.lagging.length,
            names: waiting.lagging,
          },
        ]
      : []),
    ...(waiting.printDetails ? [] : [{ ...none, kind: 'printDetails' as const, path: '/imprint' }]),
  ];
}

const counted = (kind: NeedKind, path: string, count: number, since: Date | null, harmAt: Date | null): Need[] =>
  count === 0 ? [] : [{ ...none, kind, path, count, since, harmAt }];

const earliest = (of: readonly Placed[]) => new Date(Math.min(...of.map(({ at }) => at.getTime())));

/** At most three, so that the line stays one. */
const namesOf = (of: readonly Placed[]) =>
  of
    .flatMap(({ name }) => name ?? [])
    .sort((one, other) => one.localeCompare(other, 'en'))
    .slice(0, 3);
