import { Prisma } from '@generated/prisma/client';
import fc from 'fast-check';
import { beforeAll, expect, test, vi } from 'vitest';
import { database } from '~/platform/database/database.server';
import { forgetSettings } from '~/platform/installation/settings.server';
import { giveClock } from './clock';
import { failureOf, sequences } from './drawing';
import { faults } from './faults';
import { runSequence } from './sequence';

// Whether the model would notice: one check of the product is dropped at a time, and the same rules have to find that.

const { dropped } = vi.hoisted(() => ({ dropped: new Set<string>() }));
/** A function of the product, or another one while it is dropped. */
const { unless } = vi.hoisted(() => ({
  unless:
    <Given extends unknown[], Answer>(
      name: string,
      real: (...given: Given) => Answer,
      without: (...given: Given) => Answer,
    ) =>
    (...given: Given): Answer =>
      (dropped.has(name) ? without : real)(...given),
}));

type Module = Record<string, (...given: never[]) => unknown>;
vi.mock('~/sign-on/opening/refusals.server', async (original) => {
  const { refuse } = await original<{ refuse: (name: string, ...values: unknown[]) => unknown }>();
  return { refuse: (name: string, ...values: unknown[]) => (dropped.has(name) ? undefined : refuse(name, ...values)) };
});
vi.mock('~/sign-on/change/change-refusals.server', async (original) => {
  const { refuseChange } = await original<{ refuseChange: (name: string, ...values: unknown[]) => unknown }>();
  return {
    refuseChange: (name: string, ...values: unknown[]) =>
      dropped.has(name) ? undefined : refuseChange(name, ...values),
  };
});
vi.mock('~/organisations/organisation/authority', async (original) => {
  const { mayBind } = await original<Module>();
  return { mayBind: unless('mayBind', mayBind!, () => null) };
});
vi.mock('~/organisations/evidence/verified', async (original) => {
  const real = await original<Module>();
  const everybody = () => ({ verified: true, attestedByLeadOnly: false });
  return { ...real, verifiedFor: unless('verifiedFor', real['verifiedFor']!, everybody) };
});
vi.mock('~/sign-on/change/changes', async (original) => {
  const real = await original<Module>();
  const always = (name: string) => unless(name, real[name]!, () => true);
  return { ...real, windowOver: always('windowOver'), objectionInTime: always('objectionInTime') };
});
vi.mock('~/sign-on/substance/answer', async (original) => {
  const real = await original<typeof import('~/sign-on/substance/answer')>();
  type Rows = Parameters<typeof real.boardOf>[0];
  const leadCarries = (rows: Rows) =>
    real.boardOf(rows.map((row) => (row.lead ? { ...row, state: 'carry' as const } : row)));
  return { ...real, boardOf: unless('boardOf', real.boardOf, leadCarries) };
});
vi.mock('~/consequences.server', async (original) => {
  const { consequences } = await original<typeof import('~/consequences.server')>();
  const withdrawn = 'endorsement-withdrawn';
  return {
    consequences: {
      ...consequences,
      get [withdrawn]() {
        return dropped.has('consequences') ? [] : consequences[withdrawn];
      },
    },
  };
});
vi.mock('~/letters/letter/in-time.server', async (original) => {
  const real = await original<Module>();
  return { ...real, requireNotOvertaken: unless('requireNotOvertaken', real['requireNotOvertaken']!, () => {}) };
});
vi.mock('~/sign-on/reminder/last-words.server', async (original) => {
  const { lastWords } = await original<typeof import('~/sign-on/reminder/last-words.server')>();
  const nothing = Prisma.sql`last AS (SELECT ''::text AS address, now() AS planned_from, now() AS by_hand_from)`;
  return { lastWords: unless('lastWords', lastWords, () => nothing) };
});

process.env['ARRIVAL_SECONDS'] = '60';
forgetSettings();
beforeAll(giveClock);

const most = 120;
const seed = 20_270_301;
const long = process.env['MODEL'] === 'long';

/** By what a fault is found: a step that the model forbids, or a rule that is broken; not by an error of the program. */
const finding = /\nError: (it has to be refused|broken: |told by |signatories: |version in force: |editions: )/;

const tried = faults.slice(0, long ? undefined : 3).map((fault) => [fault.says, fault] as const);

test.each(tried)('it would be found that %s', { timeout: 1_800_000 }, async (_says, { drops, rule, begin, among }) => {
  if (rule) await database().$executeRaw`${Prisma.raw(rule)}`;
  dropped.add(drops);
  const rules = fc.asyncProperty(sequences(16, begin, among), (steps) => runSequence(steps));
  const details = await fc.check(rules, { seed, numRuns: most, endOnFailure: true });
  dropped.clear();
  if (long) console.info(`${drops}: found by sequence ${details.numRuns}`);
  expect(failureOf(details)).toMatch(finding);
});
