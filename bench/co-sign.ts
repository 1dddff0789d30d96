import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openInstallation } from '../server/installation';
import { requireWhole, type Signer, signersOf } from './signers';

const atOnce = 8;
const warmUp = 100;

/**
 * Co-signs one letter for many organisations through the deed itself, several at once, on a fresh embedded database with
 * fsync: locks, authority, deadline, consent, receipts, revision and the chained event, each in its one transaction.
 */
export async function benchCoSign({ count = 500 }: { count?: number }) {
  const folder = await mkdtemp(join(tmpdir(), 'undersigned-co-sign-'));
  Object.assign(process.env, { MODE: 'test', DATA_FOLDER: folder, ARRIVAL_SECONDS: '60' });
  const installation = await openInstallation();
  try {
    const { letterId, signers } = await signersOf(count + warmUp);
    await run(signers.splice(0, warmUp)); // what runs for the first time is compiled first
    const milliseconds: number[] = [];
    const before = process.cpuUsage();
    const began = performance.now();
    const signed = signers.length;
    await run(signers, milliseconds);
    const seconds = (performance.now() - began) / 1000;
    const { user, system } = process.cpuUsage(before);
    await requireWhole(letterId, count + warmUp);
    const sorted = milliseconds.sort((one, other) => one - other);
    return {
      count: signed,
      perSecond: Math.round(signed / seconds),
      medianMilliseconds: Math.round(sorted[signed >> 1] ?? 0),
      slowestMilliseconds: Math.round(sorted.at(-1) ?? 0),
      processorMilliseconds: Number(((user + system) / 1000 / signed).toFixed(1)),
      atOnce,
      aims: { perSecond: 100 },
      means: `co-signatures of one letter per second, ${atOnce} at once after ${warmUp} to warm up, committed with fsync; the processor time of the process for each; afterwards every chain is checked and each organisation has one endorsement`,
    };
  } finally {
    await installation.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function run(signers: Signer[], milliseconds: number[] = []): Promise<void> {
  const { coSign } = await import('~/sign-on/endorsement/endorsements.server');
  const { preparationDeed } = await import('~/sign-on/opening/preparation-deeds.server');
  const waiting = [...signers];
  const worker = async () => {
    for (let signer = waiting.shift(); signer; signer = waiting.shift()) {
      const began = performance.now();
      const person = { id: signer.personId, address: '', name: null };
      const deed = await preparationDeed(person, signer.preparationId, 'bind the organisation', new Date());
      if (typeof deed === 'string') throw new Error(deed);
      const { line, declaration } = signer; // as its page showed them
      await coSign(deed, { name: 'Dora Director', role: 'Director', printName: false, line, declaration });
      milliseconds.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}
