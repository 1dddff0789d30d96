import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Limits, type Runnable, runnable } from '~/platform/work/child.server';
import { keptChild } from '~/platform/work/kept-child.server';

const source = `
  import { answerJobs } from '${process.cwd()}/app/platform/work/one-job.server.ts';
  let tidied = 0;
  const deeds = {
    who: () => ({ pid: process.pid, tidied }),
    crash: () => process.kill(process.pid, 'SIGSEGV'),
    loop: () => { for (;;); },
  };
  answerJobs((deed) => deeds[deed](), () => { tidied += 1; });`;

let folder: string;
let program: Runnable;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'undersigned-kept-'));
  await writeFile(join(folder, 'deeds.mts'), source);
  program = runnable('kept-deeds', join(folder, 'deeds.mts'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const limits: Limits = { seconds: 20, megabytes: 400 };
const kept = (jobs = 10) => {
  const ask = keptChild<{ pid: number; tidied: number }>(() => program, { jobs, megabytes: 300, idleSeconds: 20 });
  const who = async () => {
    const outcome = await ask('who', limits);
    if (outcome.kind !== 'done') throw new Error(outcome.kind);
    return outcome.result;
  };
  return { ask, who };
};

test('a kept child does the next job too, after it tidied up', async () => {
  const { who } = kept();
  const [first, second] = [await who(), await who()];
  expect(second).toEqual({ pid: first.pid, tidied: 1 });
});

test('jobs that come together get children of their own', async () => {
  const { who } = kept();
  const [first, second] = await Promise.all([who(), who()]);
  expect(first.pid).not.toBe(second.pid);
});

test.each(['crash', 'loop'])('after a job that ends in a %s the next gets a new child', async (deed) => {
  const { ask, who } = kept();
  const { pid } = await who();
  expect((await ask(deed, { ...limits, seconds: 1 })).kind).not.toBe('done');
  expect((await who()).pid).not.toBe(pid);
});

test('a child that died while it waited is not asked', async () => {
  const { who } = kept();
  const { pid } = await who();
  process.kill(pid, 'SIGKILL');
  await expect.poll(() => ended(pid), { timeout: 300_000 }).toBe(true);
  expect((await who()).pid).not.toBe(pid);
});

test('a child that did its share makes room for a new one', async () => {
  const { who } = kept(1);
  const { pid } = await who();
  await expect.poll(() => ended(pid), { timeout: 300_000 }).toBe(true);
  expect((await who()).pid).not.toBe(pid);
});

test('a child readied ahead does the next job, and readying twice starts one', async () => {
  const { ask, who } = kept();
  ask.ready(limits);
  ask.ready(limits);
  const { pid } = await who();
  ask.ready(limits);
  expect((await who()).pid).toBe(pid);
});

function ended(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return false;
  } catch {
    return true;
  }
}
