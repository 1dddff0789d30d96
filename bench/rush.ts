import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openInstallation } from '../server/installation';
import { buildWhereStale } from '../tools/build';
import { type Browser, browser, hiddenFields } from './browser';
import { percentile } from './percentile';
import { approvalPath, cookieOf, requireChains, type Signer, signersOf } from './signers';
import { startWebs } from './webs';

const webs = 2;
const readers = 8;
/** Before the last seconds everybody has read the page; so long it may take to make their links and to read it. */
const beforehand = 45_000;
const together = 8;

type Options = { organisations?: number; seconds?: number };
type Coming = { signer: Signer; one: Browser; path: string; fields: Record<string, string>; at: number };
type Came = { organisationId: string; inTime: boolean; answer: string; milliseconds: number };

/**
 * The last seconds before a deadline: so many organisations co-sign, half by a link and half signed in, through two web processes
 * that others read from. Every request that left before the deadline has to be counted, and nobody twice.
 */
export async function benchRush({ organisations = 200, seconds = 10 }: Options) {
  await (await buildWhereStale()).pages;
  const folder = await mkdtemp(join(tmpdir(), 'undersigned-rush-'));
  Object.assign(process.env, { MODE: 'test', DATA_FOLDER: folder, ARRIVAL_SECONDS: '10' });
  const installation = await openInstallation();
  const started = await startWebs(webs, { ORIGIN: 'http://127.0.0.1' });
  try {
    const opensFor = beforehand + seconds * 1000;
    const { letterId, slug, signers, deadline } = await signersOf(organisations, { opensFor });
    const coming = await readTheirPages(signers, started.ports, deadline, seconds);
    const reading = readUntil(deadline.getTime() + 2_000, slug, started.ports);
    const came = await Promise.all(coming.map((one) => send(one, deadline)));
    const pagesRead = await reading;
    await settleAll();
    return { organisations, seconds, webs, ...(await judged(letterId, came)), pagesRead, ...told };
  } finally {
    await started.close();
    await installation.close();
    await rm(folder, { recursive: true, force: true });
  }
}

const told = {
  aims: { p99: 3000, refused: 0, lost: 0, twice: 0 },
  means: `co-signatures in the last seconds before the deadline, half by approval links and half signed in, ${webs} web processes, ${readers} readers beside them; milliseconds from the request to the whole answer; sentInTime: those that left before the deadline, each of which has to be counted; atOnce: answered as counted; later: answered as received, and counted afterwards; every chain is checked`,
};

/** Everybody has read the page, and will send its form at some moment of the last seconds. */
async function readTheirPages(signers: Signer[], ports: readonly number[], deadline: Date, seconds: number) {
  const coming: Coming[] = [];
  let next = 0;
  const reading = async () => {
    for (let each = next++; each < signers.length; each = next++) {
      const at = deadline.getTime() - ((each + 0.5) / signers.length) * seconds * 1000;
      const port = ports[(each >> 1) % ports.length] ?? 0;
      coming[each] = { ...(await readPage(signers[each]!, port, each % 2 === 1)), at };
    }
  };
  await Promise.all(Array.from({ length: together }, reading));
  if (Date.now() > deadline.getTime() - seconds * 1000) throw new Error('The pages were not read before the rush.');
  return coming;
}

async function readPage(signer: Signer, port: number, signedIn: boolean): Promise<Omit<Coming, 'at'>> {
  const one = browser(port, signedIn ? await cookieOf(signer) : '');
  const path = signedIn ? `/preparations/${signer.preparationId}/check` : await approvalPath(signer);
  const { status, body } = await one.get(path);
  if (status !== 200) throw new Error(`reading ${path}: ${status}`);
  return { signer, one, path, fields: { ...hiddenFields(body), name: 'Dora Director', role: 'Director' } };
}

async function send({ signer, one, path, fields, at }: Coming, deadline: Date): Promise<Came> {
  await pause(at - Date.now());
  const began = performance.now();
  let left = Number.POSITIVE_INFINITY;
  const answer = await one.post(path, fields, () => {
    left = Date.now();
  });
  one.close();
  const milliseconds = performance.now() - began;
  const { organisationId } = signer;
  return { organisationId, inTime: left <= deadline.getTime(), answer: saidBy(answer), milliseconds };
}

function saidBy({ status, headers, body }: Awaited<ReturnType<Browser['post']>>): string {
  if (status === 302 && String(headers.location).startsWith('/endorsements/')) return 'counted';
  if (status === 200 && body.includes('has co-signed')) return 'counted';
  if (status === 202) return 'received';
  const [, why = ''] = /role="alert"[^>]*>(.*?)<\/(?:div|section)>/s.exec(body) ?? [];
  return `refused ${status} ${why.replace(/<[^>]*>/g, ' ').trim()}`;
}

/** Reads the public page and a bare one, over and over. @returns how many pages */
async function readUntil(ends: number, slug: string, ports: readonly number[]): Promise<number> {
  const counts = Array.from({ length: readers }, async (_, each) => {
    const one = browser(ports[each % ports.length] ?? 0);
    let count = 0;
    for (; Date.now() < ends; count++) await one.get(count % 2 ? `/letters/${slug}` : '/verify');
    one.close();
    return count;
  });
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
}

/** What is on record and was not done is done, as a worker would. */
async function settleAll(): Promise<void> {
  const { settleWaiting } = await import('~/sign-on/endorsement/arrivals-job.server');
  await settleWaiting(0);
}

async function judged(letterId: string, came: readonly Came[]) {
  const { database } = await import('~/platform/database/database.server');
  await requireChains();
  const endorsements = await database().endorsement.groupBy({
    by: ['organisationId'],
    where: { letterId },
    _count: true,
  });
  const counted = new Map(endorsements.map(({ organisationId, _count }) => [organisationId, _count]));
  const sent = came.filter(({ inTime }) => inTime);
  const said = (what: RegExp) => sent.filter(({ answer }) => what.test(answer)).length;
  return {
    sentInTime: sent.length,
    sentLate: came.length - sent.length,
    atOnce: said(/^counted/),
    later: said(/^received/),
    refused: said(/^refused/),
    why: [...new Set(sent.filter(({ answer }) => answer.startsWith('refused')).map(({ answer }) => answer))],
    lost: sent.filter(({ organisationId }) => !counted.has(organisationId)).length,
    twice: [...counted.values()].filter((count) => count > 1).length,
    ...percentile(sent.map(({ milliseconds }) => milliseconds)),
  };
}
