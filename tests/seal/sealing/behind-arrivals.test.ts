import { beforeAll, describe, expect, test } from 'vitest';
import { database } from '~/platform/database/database.server';
import { transaction } from '~/platform/database/transaction.server';
import { isRaised } from '~/platform/database/violations.server';
import { obstaclesToSealing } from '~/seal/preflight/obstacles.server';
import { freezeEdition } from '~/seal/sealing/freezing.server';
import { warningsNow } from '~/seal/sealing/warnings.server';
import { settleArrival } from '~/sign-on/endorsement/arrivals-job.server';
import { anArrival } from '../../setup/arrivals';
import { type AnOrganisation, anOrganisation } from '../../setup/coalition';
import { deskOf, prepared } from '../../setup/letters';
import { aLetterToSeal, frozen, type ReadyToSeal } from '../../setup/sealing';

const deadline = new Date(Date.now() - 60_000);
const inTime = new Date(deadline.getTime() - 1_000);
let partner: AnOrganisation;
let ready: ReadyToSeal;
let preparationId: string;

beforeAll(async () => {
  partner = await anOrganisation({ name: 'Late Bell', host: 'latebell.example', country: 'BE', verified: true });
});

async function aLetterBehind(receivedAt: Date): Promise<string> {
  ready = await aLetterToSeal({ deadline });
  preparationId = await prepared(partner, ready.letter.id, inTime);
  return anArrival(partner, preparationId, receivedAt);
}

const namesOf = async (editionId: string) => {
  const { content } = await database().edition.findUniqueOrThrow({ where: { id: editionId } });
  return (JSON.parse(content) as { signatories: { name: string }[] }).signatories.map(({ name }) => name);
};

describe('an edition', () => {
  test('is not frozen before a co-signature that arrived in time is through, and has it then', async () => {
    const arrival = await aLetterBehind(inTime);
    await expect(frozen(ready)).rejects.toThrow('We are still working on 1 co-signature that arrived in time.');
    const seen = await obstaclesToSealing(database(), await deskOf(ready.lead.editor, ready.letter.id, 'seal letters'));
    expect(seen.obstacles.map(({ name }) => name)).toEqual(['arrivals waiting']);
    await settleArrival(arrival);
    expect(await namesOf(await frozen(ready))).toContain('Late Bell');
  });

  test('waits a moment for it by itself', async () => {
    await settleArrival(await aLetterBehind(inTime));
    const withLateBell = await warningsNow(await deskOf(ready.lead.editor, ready.letter.id, 'seal letters'));
    const arrival = await aLetterBehind(inTime);
    const deed = await deskOf(ready.lead.editor, ready.letter.id, 'seal letters');
    const confirmed = [...(await warningsNow(deed)), ...withLateBell];
    const freezing = freezeEdition(deed, { whileOpen: false, confirmed });
    const [editionId] = await Promise.all([freezing, settleArrival(arrival)]);
    expect(await namesOf(editionId)).toContain('Late Bell');
  });

  test('does not wait for what arrived late', async () => {
    await aLetterBehind(new Date(deadline.getTime() + 1));
    expect(await namesOf(await frozen(ready))).not.toContain('Late Bell');
  });

  test('is kept by the database behind an arrival that is being written while it is frozen', async () => {
    const other = await anOrganisation({ name: 'Bell Two', host: 'belltwo.example', country: 'BE', verified: true });
    await aLetterBehind(new Date(deadline.getTime() + 1));
    const text = { textId: ready.letter.textId, number: 9, content: '{}', digest: 'd', checkCode: 'c' };
    const edition = { letterId: ready.letter.id, whileOpen: true, frozenAt: new Date(), ...text };
    const { freezing } = await transaction(async (tx) => {
      const { id: _id, ...row } = await tx.arrival.findFirstOrThrow({ where: { preparationId } });
      const written = { ...row, refusal: undefined, receivedAt: inTime, personId: other.signatory.id };
      await tx.arrival.create({ data: written as never });
      const freezing = database()
        .edition.create({ data: edition })
        .then(
          () => null,
          (thrown: unknown) => thrown,
        );
      while ((await waitingForFreeze()) < 1);
      return { freezing };
    });
    expect(isRaised(await freezing, 'UN001')).toBe(true);
  });
});

async function waitingForFreeze(): Promise<number> {
  const found = await database().$queryRaw<unknown[]>`
    SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event = 'advisory'`;
  return found.length;
}
