import { beforeAll, describe, expect, test } from 'vitest';
import { database } from '~/platform/database/database.server';
import { forgetSettings } from '~/platform/installation/settings.server';
import { tokenFor } from '~/platform/request/token.server';
import { approvalLink, approve, requestApproval } from '~/sign-on/endorsement/approvals.server';
import { withdrawalLink } from '~/sign-on/endorsement/withdrawal-links.server';
import { withdraw } from '~/sign-on/endorsement/withdrawals.server';
import { signOnNotices } from '~/sign-on/notices/notices.server';
import { type AnOrganisation, anOrganisation } from '../setup/coalition';
import { receiptToken } from '../setup/endorsements';
import { aLetter, opened, prepared, preparing, typedFor } from '../setup/letters';

process.env['ARRIVAL_SECONDS'] = '60';
forgetSettings();

let lead: AnOrganisation;
let partner: AnOrganisation;
beforeAll(async () => {
  lead = await anOrganisation({ name: 'Alliance', host: 'alliance.example', country: 'BE', verified: true });
  partner = await anOrganisation({ name: 'Partner', host: 'partner.example', country: 'SE', verified: true });
});

async function asked() {
  const letter = await aLetter(lead);
  await opened(lead, letter.id);
  const preparationId = await prepared(partner, letter.id);
  await requestApproval(await preparing(partner.editor, preparationId, 'prepare endorsements'));
  const { id } = await database().approval.findFirstOrThrow({ where: { preparationId } });
  const { link } = (await approvalLink(tokenFor('approval', id), new Date()))!;
  return { letter, partner, preparationId, link };
}

const standing = (letterId: string, organisationId: string) =>
  database().endorsement.findMany({ where: { letterId, organisationId }, include: { consents: true } });

describe('the receipt', () => {
  test('withdraws in one step, without an account', async () => {
    const { letter, partner, link, preparationId } = await asked();
    const endorsementId = await approve(link, await typedFor(preparationId));
    const receipt = await withdrawalLink(await receiptToken(endorsementId, partner.signatory.address), new Date());
    await withdraw(receipt!, null);
    const [endorsement] = await standing(letter.id, partner.id);
    expect(endorsement?.withdrawnAt).toEqual(receipt?.at);
    expect(endorsement?.withdrawnById).toBeNull();
    const told = await database().notice.findMany({ where: { aboutId: endorsementId } });
    expect(told.map(({ kind, address }) => `${kind} ${address}`).sort()).toEqual([
      `withdrawal-notice ${lead.administrator.address}`,
      `withdrawal-receipt ${partner.administrator.address}`,
      `withdrawal-receipt ${partner.signatory.address}`,
    ]);
  });

  test('does nothing for who no longer acts for the organisation', async () => {
    const { letter, partner, link, preparationId } = await asked();
    const endorsementId = await approve(link, await typedFor(preparationId));
    const receipt = await withdrawalLink(await receiptToken(endorsementId, partner.administrator.address), new Date());
    const person = { person: { address: partner.administrator.address } };
    await database().membership.updateMany({ where: person, data: { endedAt: new Date() } });
    const refused = withdraw(receipt!, null);
    await expect(refused).rejects.toThrow('no longer acts for Partner');
    await database().membership.updateMany({ where: person, data: { endedAt: null } });
    expect((await standing(letter.id, partner.id))[0]?.withdrawnAt).toBeNull();
  });

  test('says how it was signed', async () => {
    const { letter, partner, link, preparationId } = await asked();
    await approve(link, await typedFor(preparationId));
    const [endorsement] = await standing(letter.id, partner.id);
    const write = signOnNotices['endorsement-receipt']!;
    const receipt = await write(endorsement?.consents[0]?.id ?? '', partner.signatory.address);
    expect(receipt?.mail.props).toMatchObject({ way: `through a link emailed to ${partner.signatory.address}` });
  });
});
