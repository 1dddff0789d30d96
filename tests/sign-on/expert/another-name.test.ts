import { beforeAll, expect, test } from 'vitest';
import { database } from '~/platform/database/database.server';
import { forgetSettings } from '~/platform/installation/settings.server';
import { invitedAs } from '~/sign-on/expert/expert';
import { expertBoard } from '~/sign-on/expert/expert-board.server';
import { inviteExperts } from '~/sign-on/expert/expert-invitations.server';
import { signAsExpert } from '~/sign-on/expert/expert-signing.server';
import { signOnNotices } from '~/sign-on/notices/notices.server';
import { type AnOrganisation, anOrganisation } from '../../setup/coalition';
import { linkOfExpert, typedByExpert } from '../../setup/experts';
import { aLetter, deskOf, opened } from '../../setup/letters';

process.env['ARRIVAL_SECONDS'] = '60';
forgetSettings();

let lead: AnOrganisation;
beforeAll(async () => {
  lead = await anOrganisation({ name: 'Alliance', host: 'alliance.example', country: 'BE', verified: true });
});

async function signedAs(name: string) {
  const letter = await aLetter(lead);
  await opened(lead, letter.id, undefined, { takesExperts: true });
  const address = 'kadri@tartu.example';
  const inviting = await deskOf(lead.editor, letter.id, 'invite organisations');
  await inviteExperts(inviting, [{ address, name: 'Prof. Kadri Tamm' }], { language: 'en', message: null });
  const id = await signAsExpert(await linkOfExpert(letter.id, address), await typedByExpert(letter.id, { name }));
  const { rows } = await expertBoard(await deskOf(lead.editor, letter.id, 'see the desk'));
  const told = await database().notice.findMany({ where: { kind: 'expert-other-name', aboutId: id } });
  return { id, row: rows[0], told: told.map(({ address }) => address) };
}

test('who signs under another name than the invited one is told to the lead, with the way to leave it out', async () => {
  const { id, row, told } = await signedAs('Kalle Kask');
  expect(row).toMatchObject({ name: 'Kalle Kask', invited: 'Prof. Kadri Tamm', leavesOut: true });
  expect(told).toEqual([lead.administrator.address]);
  const mail = await signOnNotices['expert-other-name']!(id, lead.administrator.address);
  expect(mail?.mail.props).toMatchObject({
    expert: 'Kalle Kask',
    invited: 'Prof. Kadri Tamm',
    link: expect.stringMatching(/\/experts$/),
  });
});

test('a title left out is no other name', async () => {
  const { row, told } = await signedAs('Kadri Tamm');
  expect(row).toMatchObject({ name: 'Kadri Tamm', invited: null });
  expect(told).toEqual([]);
});

test.each([
  ['Prof. Kadri Tamm', 'TAMM Kadri'],
  ['K. Tamm', 'Kadri Tamm'],
  ['José Núñez', 'Jose Nunez'],
  [null, 'Kalle Kask'],
])('%s can sign as %s', (invited, signed) => {
  expect(invitedAs(invited, signed)).toBeNull();
});
