import fc from 'fast-check';
import { answer, move } from './answer-steps';
import { type Beginning, beginnings } from './beginnings';
import { announce, giveUp, makeVersion, object } from './change-steps';
import { attest, authorise, decline, lift, vouch, withdrawing } from './ending-steps';
import { cancel, invite, sayNo } from './inviting-steps';
import { close, moveTheDeadline, open } from './leading-steps';
import { clockwork, deliver, keepOpen, remind, seal } from './sealing-steps';
import type { Timed, Wait } from './sequence';
import { approving, ask, changeLine, prepare, refusing, sign } from './signing-steps';
import { day, hour, second } from './state';
import type { Step } from './step';
import { type Key, organisationKeys, partners, type RoleKey, roleKeys, type Who } from './world';

// Random steps by random people at random moments: mostly such as might come, and a few that never should.

const partner = fc.constantFrom(...partners);
const anyKey = fc.constantFrom(...organisationKeys);
const rarely = fc.oneof({ weight: 9, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) });
const anybody: fc.Arbitrary<Who> = fc.record({
  of: fc.constantFrom(...organisationKeys, null),
  as: fc.constantFrom(...roleKeys),
});
/** Mostly whoever would do it, of that organisation. */
const mostly = (of: Key, ...as: RoleKey[]): fc.Arbitrary<Who> =>
  fc.oneof(
    { weight: 8, arbitrary: fc.record({ of: fc.constant(of), as: fc.constantFrom(...as) }) },
    { weight: 1, arbitrary: fc.record({ of: fc.constant(of), as: fc.constantFrom(...roleKeys) }) },
    { weight: 1, arbitrary: anybody },
  );
const lead = mostly('alliance', 'administrator', 'editor');
const withWho = <Named extends Key>(keys: fc.Arbitrary<Named>, ...as: RoleKey[]) =>
  keys.chain((key) => fc.record({ key: fc.constant(key), who: mostly(key, ...as) }));
const by = fc.constantFrom('link', 'session');
const moment = fc.constantFrom(-1, 0, 1, hour, 3 * day);

const drawn = {
  open: fc
    .record({
      who: lead,
      version: fc.constantFrom(null, null, 1, 2, 3),
      hours: fc.constantFrom(30, 72, 240, 0),
      stale: rarely,
    })
    .map(open),
  close: lead.map((who) => close({ who })),
  moveTheDeadline: fc
    .record({
      who: lead,
      from: fc.constantFrom('deadline', 'now'),
      by: fc.constantFrom(-12 * hour, 0, 12 * hour, day - 1, day, 3 * day, 90 * day, 90 * day + 1),
      stale: rarely,
    })
    .map(moveTheDeadline),
  invite: fc.record({ who: lead, key: partner }).map(invite),
  cancel: fc.record({ who: lead, key: partner }).map(cancel),
  sayNo: fc
    .oneof(withWho(partner, 'editor', 'administrator'), fc.record({ key: partner, who: fc.constant(null) }))
    .map(sayNo),
  remind: fc.record({ who: lead, key: partner }).map(remind),
  prepare: withWho(partner, 'editor', 'administrator').map(prepare),
  changeLine: fc.tuple(withWho(anyKey, ...roleKeys), rarely).map(([of, stale]) => changeLine({ ...of, stale })),
  ask: withWho(anyKey, 'editor', 'administrator').map(ask),
  sign: fc.tuple(withWho(anyKey, 'signatory'), rarely).map(([of, stale]) => sign({ ...of, stale })),
  approving: fc.record({ key: anyKey, former: rarely, stale: rarely }).map(approving),
  refusing: fc.record({ key: anyKey, former: rarely }).map(refusing),
  withdrawing: fc
    .tuple(withWho(anyKey, 'administrator', 'signatory'), by)
    .map(([of, how]) => withdrawing({ ...of, by: how })),
  decline: fc.record({ who: lead, key: anyKey }).map(decline),
  lift: fc.record({ who: lead, key: anyKey }).map(lift),
  makeVersion: fc.record({ says: fc.constantFrom(0, 0, 0, 1, 2), spelt: fc.nat(9) }).map(makeVersion),
  announce: fc
    .record({
      who: lead,
      kind: fc.constantFrom('editorial', 'substantive'),
      later: moment,
      stale: rarely,
      confirms: fc.boolean(),
    })
    .map(announce),
  giveUp: lead.map((who) => giveUp({ who })),
  object: fc.tuple(withWho(anyKey, 'administrator', 'signatory'), by).map(([of, how]) => object({ ...of, by: how })),
  answer: fc
    .tuple(withWho(anyKey, 'signatory'), by, fc.constantFrom('carry', 'carry', 'hold'), rarely)
    .map(([of, how, given, stale]) => answer({ ...of, by: how, answer: given, stale })),
  move: fc.record({ who: lead, stale: rarely }).map(move),
  attest: fc.record({ key: anyKey, word: fc.boolean() }).map(attest),
  vouch: fc.record({ who: mostly('alliance', 'administrator'), key: anyKey }).map(vouch),
  authorise: fc.record({ key: anyKey, authority: fc.boolean() }).map(authorise),
  seal: fc.record({ who: lead, whileOpen: fc.boolean() }).map(seal),
  deliver: mostly('alliance', 'administrator').map((who) => deliver({ who })),
  keepOpen: lead.map((who) => keepOpen({ who })),
  clockwork: fc.constant(clockwork()),
} as const satisfies Record<string, fc.Arbitrary<Step>>;

type Drawn = keyof typeof drawn;
export type Weights = Readonly<Partial<Record<Drawn, number>>>;

/** How often each kind of step comes, beside the others. */
const usual: Readonly<Record<Drawn, number>> = {
  ...{ open: 4, close: 2, moveTheDeadline: 3, invite: 6, cancel: 1, sayNo: 1, remind: 3, prepare: 7, changeLine: 2 },
  ...{ ask: 4, sign: 8, approving: 8, refusing: 1, withdrawing: 3, decline: 2, lift: 2, makeVersion: 4, announce: 6 },
  ...{
    giveUp: 1,
    object: 4,
    answer: 9,
    move: 4,
    attest: 2,
    vouch: 1,
    authorise: 2,
    seal: 4,
    deliver: 2,
    keepOpen: 2,
    clockwork: 4,
  },
};

const wait: fc.Arbitrary<Wait> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.record({ until: fc.constant('later'), by: fc.constantFrom(second, 40 * second, 600 * second) }),
  },
  { weight: 3, arbitrary: fc.record({ until: fc.constant('later'), by: fc.constantFrom(hour, 13 * hour, day) }) },
  {
    weight: 2,
    arbitrary: fc.record({ until: fc.constant('deadline'), by: fc.constantFrom(-72 * hour, -day, -3 * hour) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      until: fc.constantFrom('deadline', 'window', 'due', 'settled'),
      by: fc.constantFrom(-1, 0, 1),
    }),
  },
);
const held = fc.oneof(
  { weight: 2, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.constantFrom(30 * second, 90 * second) },
);
/** What may have been on its way for a while. */
const mayBeHeld: readonly string[] = ['sign', 'approving', 'withdrawing', 'object'] satisfies Drawn[];

/** What takes much before it can be done. */
const seldom: readonly string[] = [
  'object',
  'answer',
  'move',
  'remind',
  'deliver',
  'keepOpen',
  'lift',
  'changeLine',
  'seal',
] satisfies Drawn[];

/** A random step at a random moment: one of several where the rules may choose, else the one that comes. */
const anyStep = (weights: Weights): fc.Arbitrary<Timed> => {
  const kinds = (Object.keys(drawn) as Drawn[]).map((kind) => ({
    weight: weights[kind] ?? 0,
    arbitrary: fc.record({
      held: mayBeHeld.includes(kind) ? held : fc.constant(0),
      seldom: fc.constant(seldom.includes(kind)),
      step: drawn[kind],
    }),
  }));
  const one = fc.oneof(...kinds.filter(({ weight }) => weight > 0));
  const among = fc.array(one, { minLength: 1, maxLength: 12, size: 'max' });
  const takes = fc.constantFrom('allowed', 'allowed', 'seldom', 'forbidden', 'forbidden', 'any');
  return fc.record({ wait, among, takes });
};

/** Random sequences of so many steps at most after a beginning: any, unless told. */
export function sequences(
  most: number,
  begin: Beginning | null = null,
  weights: Weights = usual,
): fc.Arbitrary<Timed[]> {
  const begins: readonly Beginning[] = begin ? [begin] : (Object.keys(beginnings) as Beginning[]);
  const steps = fc.noBias(fc.array(anyStep(weights), { minLength: 1, maxLength: most, size: 'max' }));
  return fc.tuple(fc.constantFrom(...begins), steps).map(([name, after]) => [...beginnings[name], ...after]);
}

/** What failed, as one reads it: by which seed and path, what is wrong, and the steps that lead there. Null where all held. */
export const failureOf = (details: fc.RunDetails<[Timed[]]>): string | null =>
  details.failed ? `seed ${details.seed}, path ${details.counterexamplePath}\n${details.errorInstance}` : null;
