import { beforeAll, describe, expect, test } from 'vitest';
import { database } from '~/platform/database/database.server';
import { forgetSettings } from '~/platform/installation/settings.server';
import { coSign } from '~/sign-on/endorsement/endorsements.server';
import { withdraw } from '~/sign-on/endorsement/withdrawals.server';
import { endorsementDeed } from '~/sign-on/opening/preparation-deeds.server';
import { signatoriesOf } from '~/sign-on/signatories/signatories.server';
import { type AnOrganisation, anOrganisation } from '../../setup/coalition';
import { aLetter, opened, prepared, preparing, typedFor } from '../../setup/letters';

process.env['ARRIVAL_SECONDS'] = '60';
forgetSettings();

let lead: AnOrganisation;
let partner: AnOrganisation;
beforeAll(async () => {
  lead = await anOrganisation({ name: 'Alliance', host: 'alliance.example', country: 'BE', verified: true });
  partner = await anOrganisation({ name: 'Partner', host: 'partner.example', country: 'SE', verified: true });
});

const sign = async (signing: AnOrganisation, preparationId: string) =>
  coSign(await preparing(signing.signatory, preparationId, 'bind the organisation'), await typedFor(preparationId));
const eventsOf = async (letterId: string, kind: string) =>
  database().event.count({ where: { subjectId: letterId, kind } });

async function openWithPartner() {
  const letter = await aLetter(lead);
  await opened(lead, letter.id);
  return { letter, partner, preparationId: await prepared(partner, letter.id) };
}

describe('withdrawal', () => {
  test('is one step by an administrator; the organisation may come again', async () => {
    const { letter, partner, preparationId } = await openWithPartner();
    const endorsementId = await sign(partner, preparationId);
    const by = await endorsementDeed(partner.administrator, endorsementId, 'withdraw endorsements', new Date());
    if (typeof by === 'string') throw new Error(by);
    await withdraw(by, 'We changed our mind.');
    expect(await signatoriesOf(database(), letter.id)).toEqual([]);
    expect(await eventsOf(letter.id, 'endorsement-withdrawn')).toBe(1);
    await expect(withdraw(by, null)).rejects.toThrow('already withdrawn');
    const again = await database().preparation.create({
      data: {
        letterId: letter.id,
        organisationId: partner.id,
        textId: letter.textId,
        startedAt: new Date(),
        printedName: partner.name,
        country: 'BE',
        signatoryId: (await database().preparation.findUniqueOrThrow({ where: { id: preparationId } })).signatoryId,
      },
    });
    const second = await sign(partner, again.id);
    expect(second).not.toBe(endorsementId);
    expect(await signatoriesOf(database(), letter.id)).toHaveLength(1);
  });

  test('clicked twice at once it happens once', async () => {
    const { letter, partner, preparationId } = await openWithPartner();
    const endorsementId = await sign(partner, preparationId);
    const by = await endorsementDeed(partner.signatory, endorsementId, 'withdraw endorsements', new Date());
    if (typeof by === 'string') throw new Error(by);
    const clicks = await Promise.allSettled([1, 2, 3].map(() => withdraw(by, null)));
    expect(clicks.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await eventsOf(letter.id, 'endorsement-withdrawn')).toBe(1);
  });
});
