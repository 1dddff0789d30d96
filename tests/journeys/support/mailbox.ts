import { expect, type Page } from './story';

const mailboxOf = (address: string) => `/mailbox?${new URLSearchParams({ containing: address })}`;

/** How many mails to a mailbox have these words in their subject. The page stays where it is. */
export async function mailsSoFar(page: Page, address: string, subject: string): Promise<number> {
  const mailbox = await (await page.request.get(mailboxOf(address))).text();
  return mailbox.split(`>${subject}`).length - 1;
}

/** How many mails a mailbox got in all, looked at in a tab of its own. */
export async function mailsInAll(page: Page, address: string): Promise<number> {
  const mailbox = await page.context().newPage();
  await mailbox.goto(mailboxOf(address));
  const mails = await mailbox.getByRole('cell', { name: address, exact: true }).count();
  await mailbox.close();
  return mails;
}

/**
 * Opens the last mail to a mailbox whose subject has these words, as soon as it is there.
 * @param before how many there were before it
 */
export async function openMail(page: Page, address: string, subject: string, before = 0): Promise<void> {
  const mails = page
    .getByRole('row')
    .filter({ has: page.getByRole('cell', { name: address, exact: true }) })
    .getByRole('link', { name: subject });
  const mail = mails.first();
  await expect(async () => {
    await page.goto(mailboxOf(address));
    expect(await mails.count()).toBeGreaterThan(before);
  }, `a mail “${subject}” to ${address}`).toPass();
  await mail.click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(subject);
}

/** Follows the link of the mail that leads to a page, such as `/invitations/`. */
export async function followLink(page: Page, to: string): Promise<void> {
  await page.locator(`.caught-text a[href*="${to}"]`).first().click();
}
