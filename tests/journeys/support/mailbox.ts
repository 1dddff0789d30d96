import { expect, type Page } from './story';

/** Opens the last mail to a mailbox whose subject has these words, as soon as it is there. */
export async function openMail(page: Page, address: string, subject: string): Promise<void> {
  const mail = page
    .getByRole('row')
    .filter({ has: page.getByRole('cell', { name: address, exact: true }) })
    .getByRole('link', { name: subject })
    .first();
  await expect(async () => {
    await page.goto(`/mailbox?${new URLSearchParams({ containing: address })}`);
    await expect(mail).toBeVisible({ timeout: 500 });
  }, `a mail “${subject}” to ${address}`).toPass();
  await mail.click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(subject);
}

/** Follows the link of the mail that leads to a page, such as `/invitations/`. */
export async function followLink(page: Page, to: string): Promise<void> {
  await page.locator(`.caught-text a[href*="${to}"]`).first().click();
}
