import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openInstallation } from '../server/installation';
import { buildWhereStale } from '../tools/build';
import { fillBoard } from './board-rows';
import { browser } from './browser';
import { percentile } from './percentile';
import { cookieOf, signersOf } from './signers';
import { startWebs } from './webs';

const warmUp = 5;

/**
 * The pages that a lead looks at every morning, with so many invitations of which a third have begun, and 50,000 entries of the trail:
 * asked one after the other over HTTP from one web process as it is built, PostgreSQL with fsync.
 */
export async function benchBoard({ count = 2000, runs = 20 }: { count?: number; runs?: number }) {
  await (await buildWhereStale()).pages;
  const folder = await mkdtemp(join(tmpdir(), 'undersigned-board-'));
  Object.assign(process.env, { MODE: 'test', DATA_FOLDER: folder, ARRIVAL_SECONDS: '60' });
  const installation = await openInstallation();
  const web = await startWebs(1, { ORIGIN: 'http://127.0.0.1' });
  try {
    const begun = Math.floor(count / 3);
    const { letterId, signers } = await signersOf(begun);
    const events = 50_000;
    const { leadsPersonId } = await fillBoard({ letterId, signers, count, events });
    const reader = browser(web.ports[0] ?? 0, await cookieOf({ personId: leadsPersonId }));
    const desk = `/desk/letters/${letterId}`;
    const paths = { overview: desk, board: `${desk}/signatories`, oneShare: `${desk}/signatories?show=waits` };
    const pages: Record<string, unknown> = {};
    for (const [name, path] of Object.entries(paths)) pages[name] = await measured(reader, path, runs, web);
    reader.close();
    return {
      ...{ count, begun, events, runs, pages },
      aims: { processorMilliseconds: 100 },
      means:
        'processor time of the web process for each page, and milliseconds until its whole answer: the machine’s other work is in the second alone',
    };
  } finally {
    await web.close();
    await installation.close();
    await rm(folder, { recursive: true, force: true });
  }
}

type Reader = ReturnType<typeof browser>;

async function measured(reader: Reader, path: string, runs: number, web: { processorMilliseconds(): number }) {
  const times: number[] = [];
  let bytes = 0;
  let before = 0;
  for (let run = -warmUp; run < runs; run++) {
    if (run === 0) before = web.processorMilliseconds();
    const began = performance.now();
    const { status, body } = await reader.get(path);
    if (status !== 200) throw new Error(`reading ${path}: ${status}`);
    bytes = Buffer.byteLength(body);
    if (run >= 0) times.push(performance.now() - began);
  }
  const processorMilliseconds = Number(((web.processorMilliseconds() - before) / runs).toFixed(1));
  return { processorMilliseconds, ...percentile(times), bytes };
}
