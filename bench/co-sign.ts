import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openInstallation } from '../server/installation';

const atOnce = 8;
const warmUp = 100;

type Signer = { personId: string; preparationId: string; line: string; declaration: string };

/**
 * Co-signs one letter for many organisations through the deed itself, several at once, on a fresh embedded database with
 * fsync: locks, authority, deadline, consent, receipts, revision and the chained event, each in its one transaction.
 */
export async function benchCoSign({ count = 500 }: { count?: number }) {
  const folder = await mkdtemp(join(tmpdir(), 'undersigned-co-sign-'));
  Object.assign(process.env, { MODE: 'test', DATA_FOLDER: folder, ARRIVAL_SECONDS: '60' });
  const installation = await openInstallation();
  try {
    const { letterId, signers } = await coalitionOf(count + warmUp);
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

/** A letter that is open, and as many verified organisations with a prepared line. */
async function coalitionOf(count: number): Promise<{ letterId: string; signers: Signer[] }> {
  const { anOrganisation } = await import('../tests/setup/coalition');
  const { aLetter, opened } = await import('../tests/setup/letters');
  const { database } = await import('~/platform/database/database.server');
  const { readPreparation } = await import('~/sign-on/opening/locked-preparation.server');
  const lead = await anOrganisation({ name: 'Alliance', host: 'alliance.example', country: 'BE', verified: true });
  const letter = await aLetter(lead);
  await opened(lead, letter.id);
  const signers: Signer[] = [];
  for (let each = 0; each < count; each++) {
    const organisation = { name: `Partner ${each}`, host: `partner${each}.example`, country: 'BE', verified: true };
    const { id, signatory, name } = await anOrganisation(organisation);
    const membership = await database().membership.findFirstOrThrow({ where: { personId: signatory.id } });
    const preparation = await database().preparation.create({
      data: {
        letterId: letter.id,
        organisationId: id,
        textId: letter.textId,
        startedAt: new Date(),
        counter: 1,
        printedName: name,
        country: 'BE',
        signatoryId: membership.id,
      },
    });
    const { line, declaration } = (await readPreparation(database(), preparation.id))!;
    signers.push({ personId: signatory.id, preparationId: preparation.id, line, declaration });
  }
  return { letterId: letter.id, signers };
}

async function requireWhole(letterId: string, count: number): Promise<void> {
  const { database } = await import('~/platform/database/database.server');
  const { signatoriesOf } = await import('~/sign-on/signatories/signatories.server');
  const { checkTrails } = await import('~/trail/trails.server');
  const standing = (await signatoriesOf(database(), letterId)).length;
  const broken = (await checkTrails()).filter(({ fault }) => fault);
  if (standing !== count || broken.length > 0)
    throw new Error(`${standing} of ${count} stand; ${broken.length} broken`);
}
