import { expect, test } from 'vitest';
import { isKnownBrowser } from '~/accounts/known-browser.server';
import { askToSignIn, shownSignIn, signIn } from '~/accounts/sign-ins.server';
import { database } from '~/platform/database/database.server';

const now = () => new Date();
const asking = (address: string, place: string, browserMark: string, known = false) =>
  askToSignIn({ address, returnTo: '/desk', browserMark, agent: 'Firefox on Linux', place, known, at: now() });
const mailsTo = (address: string) => database().notice.count({ where: { kind: 'sign-in', address } });
const using = (id: string, browserMark: string, elsewhere = false) =>
  signIn({ id, browserMark, elsewhere, agent: 'Firefox on Linux', former: null, at: now() });

/** The link in the latest mail to a mailbox that was not used. */
async function latestMailed(address: string): Promise<string> {
  const { aboutId } = await database().notice.findFirstOrThrow({
    where: { kind: 'sign-in', address },
    orderBy: { createdAt: 'desc' },
  });
  return aboutId;
}

const cookieOf = (header: string) =>
  new Request('http://here.example/', { headers: { Cookie: header.split(';')[0]! } });

test('six requests by a stranger take nothing from the owner, who asks from another place', async () => {
  const address = 'owner@harbour.example';
  for (let turn = 0; turn < 9; turn++) await asking(address, '192.0.2.1', 'stranger');
  expect(await mailsTo(address)).toBe(6);
  await asking(address, '198.51.100.7', 'owner');
  expect(await mailsTo(address)).toBe(7);
  await using(await latestMailed(address), 'owner');
});

test('a stranger beside the owner, at one place, stops the mails and not the owner: the latest link lasts on', async () => {
  const address = 'beside@harbour.example';
  for (let turn = 0; turn < 6; turn++) await asking(address, '192.0.2.1', 'stranger');
  const mailed = await latestMailed(address);
  await database().signIn.updateMany({ where: { address }, data: { expiresAt: new Date(Date.now() - 60_000) } });
  expect(await shownSignIn(mailed, 'owner', now())).toBeNull();
  await asking(address, '192.0.2.1', 'owner');
  expect(await mailsTo(address)).toBe(6);
  expect(await shownSignIn(mailed, 'owner', now())).toMatchObject({ sameBrowser: true });
  expect(await shownSignIn(mailed, 'somebody', now())).toMatchObject({ sameBrowser: false });
  await using(mailed, 'owner');
});

test('where every mailed link was used, the next is mailed, however many there were', async () => {
  const address = 'busy@harbour.example';
  for (let turn = 0; turn < 9; turn++) {
    await asking(address, '192.0.2.1', 'owner');
    await using(await latestMailed(address), 'owner');
  }
  expect(await mailsTo(address)).toBe(9);
});

test('from however many places somebody asks, one mailbox gets twenty links in an hour', async () => {
  const address = 'flooded@harbour.example';
  for (let turn = 0; turn < 30; turn++) await asking(address, `198.51.100.${turn}`, 'stranger');
  expect(await mailsTo(address)).toBe(20);
});

test('one place asks for forty mailboxes in fifteen minutes; a browser in which the owner signed in before is not counted', async () => {
  const place = '203.0.113.9';
  await asking('known@harbour.example', '192.0.2.1', 'owner');
  const { known } = await using(await latestMailed('known@harbour.example'), 'owner');
  for (let turn = 0; turn < 40; turn++) await asking(`mailbox${turn}@harbour.example`, place, 'stranger');
  await expect(asking('known@harbour.example', place, 'owner')).rejects.toThrow('Too many attempts');
  expect(await isKnownBrowser(cookieOf(known), 'known@harbour.example')).toBe(true);
  await asking('known@harbour.example', place, 'owner', true);
  expect(await mailsTo('known@harbour.example')).toBe(2);
});

test('a browser is known by a genuine mark alone, and for the mailbox of that person alone', async () => {
  await asking('mark@harbour.example', '192.0.2.1', 'owner');
  const { known } = await using(await latestMailed('mark@harbour.example'), 'owner');
  expect(await isKnownBrowser(cookieOf(known), 'other@harbour.example')).toBe(false);
  const forged = known.replace(/.(?=;)/, (last) => (last === 'A' ? 'B' : 'A'));
  expect(await isKnownBrowser(cookieOf(forged), 'mark@harbour.example')).toBe(false);
  expect(await isKnownBrowser(new Request('http://here.example/'), 'mark@harbour.example')).toBe(false);
});
