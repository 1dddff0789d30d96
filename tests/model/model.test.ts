import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { forgetSettings } from '~/platform/installation/settings.server';
import { giveClock } from './clock';
import { failureOf, sequences } from './drawing';
import { noTally, runSequence } from './sequence';

// Sequences of deeds by anybody, at any moment, in any order: each step does what a plain model of the rules says, or is refused and
// leaves nothing; and after each the rules hold.

const long = process.env['MODEL'] === 'long';
process.env['ARRIVAL_SECONDS'] = '60';
forgetSettings();

const count = Number(process.env['MODEL_SEQUENCES'] ?? (long ? 2_000 : 60));
// A seed of the day is for the long form: what it finds is a finding, and no reason for one more change to wait.
const given = process.env['MODEL_SEED'];
const seeds = given ? [Number(given)] : [20_270_301, ...(long ? [Date.now() % 2_147_483_647] : [])];

beforeAll(giveClock);

test.each(seeds)(
  'the rules hold after every step of random sequences, by the seed %i',
  { timeout: 7_200_000 },
  async (seed) => {
    const tally = noTally();
    const numRuns = Math.ceil(count / seeds.length);
    const rules = fc.asyncProperty(sequences(long ? 40 : 24), (steps) => runSequence(steps, tally));
    // A shorter sequence that fails alike is sought where there is time for it.
    const endOnFailure = process.env['MODEL_SHRINK'] !== (long ? undefined : 'yes');
    expect(failureOf(await fc.check(rules, { seed, numRuns, endOnFailure }))).toBeNull();
    if (long) console.info(tally);
    expect(tally.sequences).toBe(numRuns);
  },
);
