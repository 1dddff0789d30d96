import { beforeAll, expect, test } from 'vitest';
import { database } from '~/platform/database/database.server';
import { declineApproval, requestApproval } from '~/sign-on/endorsement/approvals.server';
import { signOnNotices } from '~/sign-on/notices/notices.server';
import { type AnOrganisation, anOrganisation } from '../../setup/coalition';
import { aLetter, opened, prepared, preparing } from '../../setup/letters';
import { acts, aTwo, bothAsked, linkOf, twoPrepared } from '../../setup/together';

let lead: AnOrganisation;
beforeAll(async () => {
  lead = await anOrganisation({ name: 'Alliance', host: 'alliance.example', country: 'BE', verified: true });
});

type Told = { readonly actedAt?: string; readonly reason?: string; readonly signatory: string; readonly link: string };

/** What each mailbox is told of a person who said no to a preparation. */
async function told(preparationId: string): Promise<Map<string, Told>> {
  const approvals = await database().approval.findMany({ where: { preparationId, declinedAt: { not: null } } });
  const notices = await database().notice.findMany({
    where: { kind: 'approval-declined', aboutId: { in: approvals.map(({ id }) => id) } },
  });
  const each = notices.map(async ({ aboutId, address }) => {
    const content = await signOnNotices['approval-declined']!(aboutId, address);
    return [address, content?.mail.props as Told] as const;
  });
  return new Map(await Promise.all(each));
}

test('who prepared it and the administrators are told that the authorised signatory said no, with the reason', async () => {
  const letter = await aLetter(lead);
  await opened(lead, letter.id);
  const partner = await anOrganisation({ name: 'Harbour', host: 'harbour.example', country: 'NL', verified: true });
  const id = await prepared(partner, letter.id);
  await requestApproval(await preparing(partner.editor, id, 'prepare endorsements'));
  await declineApproval((await linkOf(id, partner.signatory)).link, 'Not this text.');
  const mails = await told(id);
  expect([...mails.keys()].sort()).toEqual(
    [partner.editor, partner.administrator].map(({ address }) => address).sort(),
  );
  for (const mail of mails.values()) {
    expect(mail).toMatchObject({ reason: 'Not this text.', signatory: partner.signatory.name });
    expect(mail.link).toContain(`/preparations/${id}/check`);
    expect(mail.actedAt).toBeUndefined();
  }
});

test('the first of two is told that the second said no, and how to take back what was signed', async () => {
  const letter = await aLetter(lead);
  await opened(lead, letter.id);
  const two = await aTwo();
  const id = await twoPrepared(two, letter.id);
  await bothAsked(two, id);
  await acts(id, two.signatory);
  await declineApproval((await linkOf(id, two.second)).link, null);
  const mails = await told(id);
  const first = mails.get(two.signatory.address);
  expect(first).toMatchObject({ signatory: two.second.name, link: expect.stringContaining('/approvals/') });
  expect(first?.actedAt).toBeDefined();
  expect(first?.reason).toBeUndefined();
  expect(mails.has(two.second.address)).toBe(false);
});

test('nothing is told any more once another one has signed', async () => {
  const letter = await aLetter(lead);
  await opened(lead, letter.id);
  const two = await aTwo();
  const id = await twoPrepared(two, letter.id);
  await bothAsked(two, id);
  await acts(id, two.signatory);
  await declineApproval((await linkOf(id, two.second)).link, null);
  await bothAsked(two, id);
  await acts(id, two.second);
  expect([...(await told(id)).values()].filter((content) => content !== undefined)).toEqual([]);
});
