import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openInstallation } from '../server/installation';
import { buildWhereStale } from '../tools/build';
import { type Browser, browser, hiddenFields } from './browser';
import { percentile } from './percentile';
import { approvalPath, requireWhole, signersOf } from './signers';
import { startWebs } from './webs';

const warmUp = 60;
const barePages = 400;

type Options = { count?: number; clients?: number; webs?: number };

/**
 * Co-signs one letter over HTTP, as directors do: each reads the page behind its link and approves. So many clients at once,
 * web processes as they are built, PostgreSQL with fsync; afterwards nobody may be missing and every chain must hold.
 */
export async function benchCoSignHttp({ count = 2000, clients = 64, webs = 2 }: Options) {
  await (await buildWhereStale()).pages;
  const folder = await mkdtemp(join(tmpdir(), 'undersigned-co-sign-'));
  Object.assign(process.env, { MODE: 'test', DATA_FOLDER: folder, ARRIVAL_SECONDS: '60' });
  const installation = await openInstallation();
  const started = await startWebs(webs, { ORIGIN: 'http://127.0.0.1' });
  try {
    const { letterId, signers } = await signersOf(count + warmUp);
    const paths: string[] = [];
    for (const signer of signers) paths.push(await approvalPath(signer));
    const browsers = Array.from({ length: clients }, (_, each) => browser(started.ports[each % webs] ?? 0));
    await measured(browsers, paths.splice(0, warmUp), approve, started);
    const pairs = await measured(browsers, paths, approve, started);
    const bare = await measured(browsers, Array<string>(barePages).fill('/sign-in'), readBare, started);
    for (const one of browsers) one.close();
    await requireWhole(letterId, count + warmUp);
    return {
      count,
      clients,
      webs,
      pairs,
      bare,
      lost: 0,
      aims: { pairsPerSecond: 60, p99: 2000, lost: 0, barePerSecond: 400 },
      means: `pairs of reading the approval page and approving, and bare pages (the sign-in form), a second; milliseconds from the request to the whole answer; processor time of the ${webs} web processes for each; afterwards every chain is checked and each organisation has one endorsement`,
    };
  } finally {
    await started.close();
    await installation.close();
    await rm(folder, { recursive: true, force: true });
  }
}

type Times = Record<string, number[]>;
type Work = (with_: Browser, path: string, times: Times) => Promise<void>;

async function measured(browsers: Browser[], paths: string[], work: Work, webs: { processorMilliseconds(): number }) {
  const waiting = [...paths];
  const times: Times = {};
  const before = webs.processorMilliseconds();
  const began = performance.now();
  await Promise.all(
    browsers.map(async (one) => {
      for (let path = waiting.shift(); path; path = waiting.shift()) await work(one, path, times);
    }),
  );
  const seconds = (performance.now() - began) / 1000;
  return {
    perSecond: Number((paths.length / seconds).toFixed(1)),
    processorMilliseconds: Number(((webs.processorMilliseconds() - before) / paths.length).toFixed(1)),
    ...Object.fromEntries(Object.entries(times).map(([name, each]) => [name, percentile(each)])),
  };
}

async function approve(one: Browser, path: string, times: Times): Promise<void> {
  const page = await timed(times, 'read', () => one.get(path));
  if (page.status !== 200) throw new Error(`reading ${path}: ${page.status}`);
  const fields = { ...hiddenFields(page.body), name: 'Dora Director', role: 'Director' };
  const answer = await timed(times, 'approve', () => one.post(path, fields));
  if (answer.status !== 200 || !answer.body.includes('has co-signed'))
    throw new Error(`approving ${path}: ${answer.status}`);
}

async function readBare(one: Browser, path: string, times: Times): Promise<void> {
  const { status } = await timed(times, 'read', () => one.get(path));
  if (status !== 200) throw new Error(`reading ${path}: ${status}`);
}

async function timed<Result>(times: Times, name: string, work: () => Promise<Result>): Promise<Result> {
  const began = performance.now();
  const result = await work();
  times[name] ??= [];
  times[name].push(performance.now() - began);
  return result;
}
