import { beforeAll, describe, expect, test } from 'vitest';
import { database } from '~/platform/database/database.server';
import { coSign } from '~/sign-on/endorsement/endorsements.server';
import { withdraw } from '~/sign-on/endorsement/withdrawals.server';
import { endorsementDeed } from '~/sign-on/opening/preparation-deeds.server';
import { type AnOrganisation, anOrganisation } from '../../setup/coalition';
import { prepared, preparing, typedFor } from '../../setup/letters';
import { aLetterToSeal, frozen, type ReadyToSeal } from '../../setup/sealing';

const deadline = new Date(Date.now() - 60_000);
const inTime = new Date(deadline.getTime() - 1_000);
let ready: ReadyToSeal;
let partner: AnOrganisation;
let preparationId: string;

const sign = async () =>
  coSign(
    await preparing(partner.signatory, preparationId, 'bind the organisation', inTime),
    await typedFor(preparationId),
  );
async function withdrawalBy({ administrator }: AnOrganisation, endorsementId: string, at: Date) {
  const deed = await endorsementDeed(administrator, endorsementId, 'withdraw endorsements', at);
  if (typeof deed === 'string') throw new Error(deed);
  return withdraw(deed, null);
}

beforeAll(async () => {
  partner = await anOrganisation({ name: 'Late Bell', host: 'latebell.example', country: 'BE', verified: true });
  ready = await aLetterToSeal({ deadline });
  preparationId = await prepared(partner, ready.letter.id, inTime);
  await frozen(ready);
});

describe('a request that was held up until an edition had been frozen without it', () => {
  test('co-signs nothing, and is told that we were slow', async () => {
    await expect(sign()).rejects.toThrow('We were busy and came to your request too late.');
    expect(await database().endorsement.count({ where: { organisationId: partner.id } })).toBe(0);
  });

  test('withdraws nothing, and the same asked again does', async () => {
    const [lead, lantern] = [ready.organisations[0]!, ready.organisations[1]!];
    const endorsementId = ready.endorsements[1]!;
    await expect(withdrawalBy(lantern, endorsementId, inTime)).rejects.toThrow('too late');
    await withdrawalBy(lantern, endorsementId, new Date());
    const left = await database().endorsement.findMany({
      where: { letterId: ready.letter.id, withdrawnAt: null },
      select: { organisationId: true },
    });
    expect(left.map(({ organisationId }) => organisationId)).toContain(lead.id);
    expect(left).toHaveLength(2);
  });
});
