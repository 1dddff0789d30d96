import { database } from '~/platform/database/database.server';
import { isNotFound } from '~/platform/request/not-found';
import { isRefusal } from '~/platform/request/refusal';
import { tamper } from '../setup/tampering';
import { setClock } from './clock';
import { differences, digestOf, kindsAfter } from './looking';
import { isUndecided } from './sealing-steps';
import { changeOut, day, endOf, firstState, hour, patience, type State } from './state';
import { against, isUnsaid, NotAllowed, type Step } from './step';
import type { Wording } from './texts';
import { aWorld, type organisationKeys, partners, type World } from './world';

/** How long it takes until a step: so many milliseconds, or until so many after a moment that matters, where that lies ahead. */
export type Wait = { readonly until: 'later' | 'deadline' | 'window' | 'due' | 'settled'; readonly by: number };

/** A step that can be drawn; `held`: for how many milliseconds its request had been on its way; `seldom`: it takes much before it can be done. */
type Candidate = { readonly held: number; readonly seldom: boolean; readonly step: Step };

/**
 * What happens next, and when: of some steps the first that the rules allow, if asked so one that they seldom do; or that they forbid for one reason alone, which shows
 * whether that one is heeded; or just the first.
 */
export type Timed = {
  readonly wait: Wait;
  readonly among: readonly Candidate[];
  readonly takes: 'allowed' | 'seldom' | 'forbidden' | 'any';
};

/** What was done and refused; `alone`: how often a condition was all that spoke against a step. */
export type Tally = {
  sequences: number;
  steps: number;
  done: number;
  refused: number;
  kinds: Record<string, number>;
  alone: Record<string, number>;
};
export const noTally = (): Tally => ({ sequences: 0, steps: 0, done: 0, refused: 0, kinds: {}, alone: {} });

const begins = Date.parse('2027-03-01T09:00:00Z');
let latest = begins;

function clockAfter(state: State, { until, by }: Wait): number {
  const out = changeOut(state);
  const moments = {
    later: state.clock,
    deadline: state.opening?.deadline,
    window: out?.until,
    due: out && out.until + patience,
    settled: state.opening && endOf(state.opening) + patience,
  };
  return Math.max(state.clock, (moments[until] ?? state.clock) + by);
}

const first: Wording = { says: 0, spelt: 0 };

/** Does a sequence of steps on a letter of its own, and looks after each whether everything is as it has to be. */
export async function runSequence(steps: readonly Timed[], tally = noTally()): Promise<void> {
  const state = firstState(latest, first);
  await setClock(new Date(latest));
  const world = await aWorld(new Date(latest), first);
  const story: string[] = [];
  let digest = '';
  tally.sequences += 1;
  try {
    for (const timed of steps) digest = await runStep(world, state, timed, { digest, story, tally });
  } finally {
    // A Monday again, so that a sequence has the same working days wherever it stands among others.
    latest = begins + Math.ceil((state.clock + hour - begins) / (7 * day)) * 7 * day;
    await retire(world);
  }
}

/** Conditions that are all that speaks against a step so often that others would hardly be tried. */
const frequent = new Set([
  ...['sign-on is open', 'no change is out', 'there is a newer version', 'a change is out', 'its endorsement stands'],
  ...['something is prepared', 'it was invited', 'the lead declined it', 'its link is live', 'it is another word'],
]);
const often = ([reason = '']: readonly string[]): number =>
  reason.startsWith('who') ? 2 : frequent.has(reason) ? 1 : 0;

/** Of the steps that could come next the one that does. */
function taken(state: State, { among, takes }: Timed): Candidate {
  const most = takes === 'forbidden' ? 1 : 0;
  const judged = among.map((one) => ({ one, reasons: against(one.step, state, state.clock - one.held) }));
  const fitting = takes === 'any' ? [] : judged.filter(({ reasons }) => reasons.length === most);
  const rank = ({ one, reasons }: (typeof fitting)[number]) => (takes === 'seldom' && !one.seldom ? 3 : often(reasons));
  return fitting.toSorted((one, other) => rank(one) - rank(other))[0]?.one ?? among[0]!;
}

type Running = { readonly digest: string; readonly story: string[]; readonly tally: Tally };

async function runStep(world: World, state: State, timed: Timed, { digest, story, tally }: Running): Promise<string> {
  state.clock = clockAfter(state, timed.wait);
  await setClock(new Date(state.clock));
  const { held, step } = taken(state, timed);
  const at = state.clock - held;
  const before = digest || (await digestOf(world));
  const { ordinal } = (await headOf(world)) ?? { ordinal: 0 };
  const reasons = against(step, state, at);
  const unsaid = isUnsaid(step, state, at);
  const outcome = await outcomeOf(step, world, new Date(at));
  story.push(`${new Date(state.clock).toISOString()}${held ? `, held ${held} ms` : ''}: ${step.says}: ${outcome}`);
  const done = outcome === 'done';
  const told = done ? step.told(state, at) : [];
  if (done) step.done(state, at);
  const [kinds, after] = await Promise.all([kindsAfter(world.letterId, ordinal), digestOf(world)]);
  count(tally, { done, reasons, kinds });
  const wrong = [
    ...(unsaid || (reasons.length === 0) === done ? [] : [done ? `it has to be refused: ${reasons}` : 'it is allowed']),
    ...(done ? untold(told, kinds) : before === after && kinds.length === 0 ? [] : ['what was refused left something']),
    ...(await differences(world, state)),
    ...(kinds.includes('reminders-sent') ? await remindedOf(world, state) : []),
  ];
  if (wrong.length > 0) throw new Error(`${wrong.join('\n')}\n\n${story.join('\n')}`);
  return after;
}

type Counted = { readonly done: boolean; readonly reasons: readonly string[]; readonly kinds: readonly string[] };

function count(tally: Tally, { done, reasons, kinds }: Counted): void {
  tally.steps += 1;
  tally[done ? 'done' : 'refused'] += 1;
  const [reason, ...more] = reasons;
  if (reason && more.length === 0) tally.alone[reason] = (tally.alone[reason] ?? 0) + 1;
  for (const kind of kinds) tally.kinds[kind] = (tally.kinds[kind] ?? 0) + 1;
}

const headOf = ({ letterId }: World) =>
  database().trailHead.findFirst({ where: { subjectId: letterId }, select: { ordinal: true } });

/** @returns `done`, or why it was refused @throws what is no refusal: a fault of the product */
async function outcomeOf(step: Step, world: World, at: Date): Promise<string> {
  try {
    await step.act(world, at);
    return 'done';
  } catch (thrown) {
    if (isRefusal(thrown)) return `refused: ${thrown.message}`;
    if (thrown instanceof NotAllowed || isNotFound(thrown)) return `refused: ${thrown}`;
    throw new Error(`${step.says} ended in a fault: ${thrown}`, { cause: thrown });
  }
}

/** Events that follow from a deed beside its own. */
const besides = new Set(
  'approval-cancelled approval-requested preparation-ended edition-voided letter-closed letter-co-signed colleague-began reminders-sent endorsement-prepared change-given-up'.split(
    ' ',
  ),
);

/** What a deed was told by too often, or not at all. */
function untold(told: readonly string[], kinds: readonly string[]): string[] {
  const times = (all: readonly string[], kind: string) => all.filter((each) => each === kind).length;
  const wrong = [...new Set([...told, ...kinds])].filter((kind) => {
    const [should, is] = [times(told, kind), times(kinds, kind)];
    return should === 0 ? is > 0 && !besides.has(kind) : is !== should;
  });
  return wrong.map((kind) => `told by ${kind} ${times(kinds, kind)} times, and should be ${times(told, kind)}`);
}

/** Who was reminded at this moment, and had nothing left to decide. */
async function remindedOf({ letterId, organisations }: World, state: State): Promise<string[]> {
  const reminders = await database().reminder.findMany({
    where: { round: { opening: { letterId }, sentAt: new Date(state.clock) } },
    select: { address: true, about: true },
  });
  const theirs = (key: (typeof organisationKeys)[number]) =>
    Object.values(organisations[key].people).map(({ address }) => address);
  return partners.flatMap((key) =>
    reminders
      .filter(
        ({ address, about }) => about !== 'silent' && theirs(key).includes(address ?? '') && !isUndecided(state, key),
      )
      .map(({ address, about }) => `${address} was reminded (${about}), and has decided`),
  );
}

/** Whatever still runs ends, so that the clock of later sequences does nothing with this letter. */
const retire = ({ letterId }: World) =>
  tamper(
    (tx) => tx.$executeRaw`
      WITH ended AS (UPDATE change SET given_up_at = announced_at, given_up_reason = 'over' FROM opening
        WHERE opening.id = opening_id AND letter_id = ${letterId}::uuid AND moved_at IS NULL AND given_up_at IS NULL)
      INSERT INTO closure (id, letter_id, opening_id, closed_at, recorded_at, by_deadline)
      SELECT gen_random_uuid(), letter_id, id, opened_at, opened_at, false FROM opening
      WHERE letter_id = ${letterId}::uuid AND NOT EXISTS (SELECT FROM closure WHERE opening_id = opening.id)`,
  );
