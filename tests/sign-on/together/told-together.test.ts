import { beforeAll, expect, test } from 'vitest';
import { database } from '~/platform/database/database.server';
import { transaction } from '~/platform/database/transaction.server';
import { forgetSettings } from '~/platform/installation/settings.server';
import { withdrawalLink } from '~/sign-on/endorsement/withdrawal-links.server';
import { withdraw } from '~/sign-on/endorsement/withdrawals.server';
import { signOnNotices } from '~/sign-on/notices/notices.server';
import { mailboxesToTell } from '~/sign-on/opening/authority.server';
import { type AnOrganisation, anOrganisation } from '../../setup/coalition';
import { receiptToken } from '../../setup/endorsements';
import { aLetter, opened } from '../../setup/letters';
import { acts, aTwo, bothAsked, twoPrepared } from '../../setup/together';

process.env['ARRIVAL_SECONDS'] = '60';
forgetSettings();

let lead: AnOrganisation;
beforeAll(async () => {
  lead = await anOrganisation({ name: 'Alliance', host: 'alliance.example', country: 'BE', verified: true });
});

async function signed() {
  const letter = await aLetter(lead);
  await opened(lead, letter.id);
  const two = await aTwo();
  const id = await twoPrepared(two, letter.id);
  await bothAsked(two, id);
  await acts(id, two.second);
  await acts(id, two.signatory);
  const where = { letterId: letter.id, organisationId: two.id };
  const endorsement = await database().endorsement.findFirstOrThrow({ where, include: { consents: true } });
  return { two, endorsement };
}

test('of two who signed together, both are told whatever the organisation is told', async () => {
  const { two, endorsement } = await signed();
  const told = await transaction((tx) => mailboxesToTell(tx, endorsement));
  expect(told.sort()).toEqual([two.administrator.address, two.second.address, two.signatory.address].sort());
});

test('the receipt says both acts: who, by what way, and the declaration of each', async () => {
  const { two, endorsement } = await signed();
  const mail = await signOnNotices['endorsement-receipt']!(endorsement.consents[0]!.id, two.second.address);
  const act = (one: { name: string | null; address: string }, other: { name: string | null }) => ({
    signedBy: `${one.name}, Director`,
    way: expect.stringContaining(one.address),
    declaration: expect.stringContaining(`together with ${other.name}`),
  });
  const [first, last] = [act(two.second, two.signatory), act(two.signatory, two.second)];
  expect(mail?.mail.props).toMatchObject({ ...last, first });
});

test('who signed first and withdraws by their own receipt gets the receipt of it', async () => {
  const { two, endorsement } = await signed();
  const link = await withdrawalLink(await receiptToken(endorsement.id, two.second.address), new Date());
  await withdraw(link!, null);
  const told = await database().notice.findMany({ where: { kind: 'withdrawal-receipt', aboutId: endorsement.id } });
  expect(told.map(({ address }) => address).sort()).toEqual(
    [two.administrator.address, two.second.address, two.signatory.address].sort(),
  );
});
