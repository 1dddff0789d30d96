import { database } from '~/platform/database/database.server';
import { transaction } from '~/platform/database/transaction.server';
import { test } from './support/arranged';
import { type ALetter, askedForApproval, invited, openedLetter } from './support/letters';
import { estuaryFamilies, verifiedOrganisation } from './support/organisations';
import { signIn } from './support/people';
import { seen } from './support/seen';
import { expect, type Page } from './support/story';

const title = 'A Monday with three things to do';
const gone = 'office@moved-away.example';

/** What the rows say of hours is set back, as only time does: asked six days ago; the email of one invitation came back. */
async function aWeekendPassed({ id }: ALetter): Promise<void> {
  const ago = new Date(Date.now() - 6 * 24 * 3_600_000);
  await transaction(async (tx) => {
    await tx.$executeRaw`SET LOCAL session_replication_role = replica`;
    await tx.opening.updateMany({ where: { letterId: id }, data: { openedAt: ago } });
    await tx.invitation.updateMany({ where: { letterId: id }, data: { invitedAt: ago } });
    await tx.approval.updateMany({ where: { preparation: { letterId: id } }, data: { askedAt: ago } });
    await tx.notice.updateMany({ where: { address: gone }, data: { failedAt: ago, failure: 'no such mailbox' } });
  });
}

/** An organisation that nobody invited asks to co-sign. */
async function asksToCoSign({ id: letterId }: ALetter, organisationId: string): Promise<void> {
  const words = 'We run the helpline of the region.';
  await database().admissionRequest.create({ data: { letterId, organisationId, words, askedAt: new Date() } });
}

/** Every click on a link or button of this page is counted. */
function counting(page: Page) {
  let clicks = 0;
  return {
    click: async (role: 'link' | 'button', name: string | RegExp) => {
      clicks += 1;
      await page.getByRole(role, { name }).first().click();
    },
    soFar: () => clicks,
  };
}

test('a lead does the three things of a Monday from the overview, in nine clicks', async ({ newcomer }) => {
  const lead = await verifiedOrganisation({
    name: 'Quayside Alliance',
    host: 'quayside.example',
    country: 'BE',
    officer: 'Lena Maes',
    director: 'Piet Claes',
  });
  const late = await verifiedOrganisation({ ...estuaryFamilies, name: 'Late Estuary', host: 'lateestuary.example' });
  const asking = await verifiedOrganisation({
    ...estuaryFamilies,
    name: 'Asking Estuary',
    host: 'askingestuary.example',
  });
  const letter = await openedLetter(lead, title, { whoMaySign: 'verified' });
  await askedForApproval(late, letter);
  await invited(letter, { name: 'Moved Away', address: gone });
  await aWeekendPassed(letter);
  await asksToCoSign(letter, asking.id);

  const lena = await newcomer();
  await signIn(lena, lead.officer.address);
  const overview = `/desk/letters/${letter.id}`;
  const { click, soFar } = counting(lena);

  await test.step('the overview says what needs her, with one deed in wax', async () => {
    await lena.goto(overview);
    await expect(lena.getByRole('heading', { name: 'Three things need you today' })).toBeVisible();
    await expect(lena.locator('main .button-deed')).toHaveCount(1);
    await seen(lena, 'overview, three needs');
  });

  await test.step('she reminds the director who has been silent', async () => {
    await click('link', 'Remind the director');
    await seen(lena, 'reminder to one director');
    await click('button', 'Send the reminders');
    await expect(lena.getByRole('heading', { name: 'Signatories', level: 1 })).toBeVisible();
    await seen(lena, 'board, few');
    await click('link', /^Overview /);
  });

  await test.step('she cancels the invitation that did not arrive', async () => {
    await click('link', 'See the address');
    await expect(lena.getByRole('row', { name: /Moved Away/ })).toBeVisible();
    await seen(lena, 'board, one filter');
    await click('link', /^Cancel invitation/);
    await click('button', 'Cancel the invitation');
    await click('link', /^Overview /);
    await expect(lena.getByText('1 invitation did not arrive')).toHaveCount(0);
  });

  await test.step('she admits who was not invited', async () => {
    await click('link', 'Answer the request');
    await click('button', 'Admit Asking Estuary');
    await expect(lena.getByRole('main')).toContainText('You admitted it.');
    expect(soFar()).toBeLessThanOrEqual(9);
  });

  await test.step('what has happened is new until she says that she has seen it', async () => {
    await lena.goto(overview);
    await lena.getByRole('button', { name: 'Mark as seen' }).click();
    await expect(lena.getByText('Nothing new since')).toBeVisible();
    await seen(lena, 'overview, nothing new');
  });
});
