import { database } from '~/platform/database/database.server';
import { test } from './support/arranged';
import { askedForApproval, closed, draftedLetter, invited, openedLetter, published } from './support/letters';
import { estuaryFamilies, verifiedOrganisation } from './support/organisations';
import { signIn } from './support/people';
import { tokenFor } from '~/platform/request/token.server';
import { seen } from './support/seen';
import type { Page } from './support/story';

const dir = process.env['PICS'] ?? '/tmp/b11b/pics';
async function shots(page: Page, path: string, name: string) {
  for (const scheme of ['light', 'dark'] as const)
    for (const width of [320, 1280]) {
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      await page.screenshot({ path: `${dir}/${name}.${width}.${scheme}.png`, fullPage: true });
    }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(path);
  await seen(page, name);
}

test('pictures', async ({ newcomer }) => {
  const lead = await verifiedOrganisation({ name: 'Quayside Alliance', host: 'quayside.example', country: 'BE', officer: 'Lena Maes', director: 'Piet Claes' });
  const partner = await verifiedOrganisation({ ...estuaryFamilies, name: 'Late Estuary', host: 'lateestuary.example' });
  const letter = await openedLetter(lead, 'A letter with terms', { whoMaySign: 'verified', takesExperts: true, takesReservations: true, quorum: 12, correctionHours: 72 });
  await askedForApproval(partner, letter);
  await invited(letter, { name: 'Late Estuary', address: 'office@elsewhere.example' }, { name: 'Nobody Yet', address: 'a@nobody.example' }, { name: 'Nobody Yet', address: 'b@nobody.example' });
  await database().invitation.updateMany({ where: { address: 'a@nobody.example' }, data: { declinedAt: new Date(), declinedReason: 'I am the wrong person.' } });
  await published(letter);
  const draft = await draftedLetter(lead, 'A draft of one person');
  const lena = await newcomer();
  await signIn(lena, lead.officer.address);
  await shots(lena, `/desk/letters/${letter.id}/opening`, 'terms');
  await shots(lena, `/desk/letters/${letter.id}/signatories`, 'board');
  await shots(lena, `/desk/letters/${draft.id}`, 'draft');
  const approval = await database().approval.findFirstOrThrow({ where: { preparation: { letterId: letter.id, organisationId: partner.id } } });
  const director = await newcomer();
  const path = `/approvals/${tokenFor('approval', approval.id)}`;
  await shots(director, path, 'approval');
  await director.getByLabel('Your name').fill('Dora');
  await director.getByLabel('Your role in the organisation').fill('Director');
  await director.getByRole('button', { name: 'Approve and co-sign the letter' }).click();
  await director.waitForLoadState();
  await director.screenshot({ path: `${dir}/done.1280.png`, fullPage: true });
  await director.setViewportSize({ width: 320, height: 700 });
  await director.screenshot({ path: `${dir}/done.320.png`, fullPage: true });
  await closed(letter);
  await lena.goto(`/desk/letters/${letter.id}/opening`);
  await lena.locator('details summary', { hasText: 'What the last' }).first().click();
  await lena.screenshot({ path: `${dir}/closed.1280.png`, fullPage: true });
  await lena.setViewportSize({ width: 320, height: 700 });
  await lena.screenshot({ path: `${dir}/closed.320.png`, fullPage: true });
});
