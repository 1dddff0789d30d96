import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { forkChild, type Limits, type Runnable, runnable } from '~/platform/work/child.server';

const source = `
  import { answerOneJob } from '${process.cwd()}/app/platform/work/one-job.server.ts';
  import { Refusal } from '${process.cwd()}/app/platform/request/refusal.ts';
  const deeds = {
    echo: () => new Uint8Array([1, 2, 3]),
    environment: () => Object.keys(process.env).filter((name) => name.startsWith('SECRET')),
    refuse: () => { throw new Refusal({ set: 'platform/child', key: 'no', values: { reason: 'a reason' } }); },
    fail: () => { throw new Error('a fault of its own'); },
    loop: () => { for (;;); },
    wait: () => new Promise(() => setTimeout(() => undefined, 60_000)),
    grow: () => { const kept = []; for (;;) kept.push(Buffer.alloc(10_000_000, 1)); },
    crash: () => process.kill(process.pid, 'SIGSEGV'),
  };
  answerOneJob((deed) => deeds[deed]());`;

let folder: string;
let program: Runnable;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'undersigned-child-'));
  await writeFile(join(folder, 'deeds.mts'), source);
  program = runnable('deeds', join(folder, 'deeds.mts'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const limits: Limits = { seconds: 20, megabytes: 400 };
const ask = (deed: string, changed: Partial<Limits> = {}) =>
  forkChild<unknown>(program, deed, { ...limits, ...changed });

describe('a child', () => {
  test('does its job and reports', async () => {
    expect(await ask('echo')).toEqual({ kind: 'done', result: new Uint8Array([1, 2, 3]) });
  });

  test('sees no secret of its parent', async () => {
    process.env.SECRET_OF_THE_PARENT = 'x';
    expect(await ask('environment')).toEqual({ kind: 'done', result: [] });
    delete process.env.SECRET_OF_THE_PARENT;
  });

  test('refuses with a sentence that is said by its parent', async () => {
    expect(await ask('refuse')).toEqual({
      kind: 'refused',
      sentence: { set: 'platform/child', key: 'no', values: { reason: 'a reason' } },
    });
  });

  test.each([
    ['takes too long', 'wait', { seconds: 0.2 }, { kind: 'timed out' }],
    ['uses up its processor time', 'loop', { processorSeconds: 0.3 }, { kind: 'too much work' }],
    ['grows', 'grow', {}, { kind: 'too large' }],
    ['crashes', 'crash', {}, { kind: 'died', signal: 'SIGSEGV' }],
    ['fails', 'fail', {}, { kind: 'died', code: 1, lastWords: expect.stringContaining('a fault of its own') }],
  ])('that %s is ended without harm to its parent', async (_how, deed, changed, outcome) => {
    expect(await ask(deed, changed)).toMatchObject(outcome);
  });

  test('whose program is not there has died', async () => {
    expect(await forkChild(runnable('none', join(folder, 'none.ts')), 'echo', limits)).toMatchObject({ kind: 'died' });
  });
});
