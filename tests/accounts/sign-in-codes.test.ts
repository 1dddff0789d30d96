import { renderMail } from '@emails/render.server';
import { expect, test } from 'vitest';
import { accountNotices } from '~/accounts/notices.server';
import { codeAwaited, signInByCode } from '~/accounts/sign-in-codes.server';
import { codeForm } from '~/accounts/sign-in-form';
import { askToSignIn, shownSignIn, signIn } from '~/accounts/sign-ins.server';
import { database } from '~/platform/database/database.server';
import { codeFor } from '~/platform/request/token.server';

const firefox = 'Firefox on Linux';
const later = (minutes: number) => new Date(Date.now() + minutes * 60_000);

async function asked(address: string, browserMark = `mark of ${address}`, returnTo = '/desk') {
  const wish = {
    address,
    returnTo,
    browserMark,
    agent: firefox,
    place: `place of ${browserMark}`,
    known: false,
  };
  await askToSignIn({ ...wish, at: new Date() });
  const { id } = await database().signIn.findFirstOrThrow({ where: { address }, orderBy: { id: 'desc' } });
  return { id, browserMark, code: codeFor(id) };
}

const typing = (browserMark: string | null, code: string, at = new Date()) =>
  signInByCode({ browserMark, code, agent: firefox, former: null, at });
const other = (code: string) => (code === '000000' ? '000001' : '000000');

test('on the way to an invitation its mailbox is only hinted at: its link may have been passed on', async () => {
  const { browserMark } = await asked('magda@harbour.example', 'mark of a stranger', '/invitations/link/begin');
  expect(await codeAwaited(browserMark, new Date())).toMatchObject({ address: 'm…@harbour.example' });
});

test('the code of the mail signs in the mailbox in the browser that asked, once, and its link is used with it', async () => {
  const { id, browserMark, code } = await asked('ana@harbour.example');
  expect(await codeAwaited(browserMark, new Date())).toEqual({ address: 'ana@harbour.example', spent: false });
  expect(await typing(browserMark, code)).toMatchObject({ returnTo: '/desk' });
  expect(await typing(browserMark, code)).toEqual({ refused: 'none', left: 0 });
  expect(await shownSignIn(id, browserMark, new Date())).toBeNull();
});

test('a code is worth nothing in another browser, nor without the mark of one', async () => {
  const { code } = await asked('elsewhere@harbour.example');
  const stranger = await asked('stranger@harbour.example');
  expect(await typing('another mark', code)).toEqual({ refused: 'none', left: 0 });
  expect(await typing(null, code)).toEqual({ refused: 'none', left: 0 });
  expect(await typing(stranger.browserMark, code)).toMatchObject({ refused: 'wrong' });
});

test('a browser that asked for two mailboxes takes the code of the last one alone', async () => {
  const first = await asked('first@harbour.example', 'one browser');
  const second = await asked('second@harbour.example', 'one browser');
  expect(await typing('one browser', first.code)).toMatchObject({ refused: 'wrong' });
  expect(await typing('one browser', second.code)).toMatchObject({ returnTo: '/desk' });
});

test('a code lasts fifteen minutes, also where its link was made to last longer', async () => {
  const { id, browserMark, code } = await asked('late@harbour.example');
  await database().signIn.update({ where: { id }, data: { expiresAt: later(40) } });
  expect(await typing(browserMark, code, later(16))).toEqual({ refused: 'none', left: 0 });
  expect(await typing(browserMark, code, later(14))).toMatchObject({ returnTo: '/desk' });
});

test('five wrong ones end a code, however many come at once, and its link still opens', async () => {
  const { id, browserMark, code } = await asked('guessed@harbour.example');
  const tries = await Promise.all(Array.from({ length: 9 }, () => typing(browserMark, other(code))));
  expect(tries.filter((each) => 'refused' in each && each.refused === 'wrong')).toHaveLength(5);
  expect((await database().signIn.findUniqueOrThrow({ where: { id } })).wrongCodes).toBe(5);
  expect(await typing(browserMark, code)).toEqual({ refused: 'tooMany', left: 0 });
  expect(await codeAwaited(browserMark, new Date())).toMatchObject({ spent: true });
  const link = { id, browserMark, elsewhere: false, agent: firefox, former: null, at: new Date() };
  expect(await signIn(link)).toMatchObject({ returnTo: '/desk' });
});

test('fifty wrong ones of a mailbox end its codes for a day, wherever they were typed, and no other mailbox’s', async () => {
  const address = 'besieged@harbour.example';
  for (let browser = 0; browser < 10; browser++) {
    const { browserMark, code } = await asked(address, `browser ${browser} of a botnet`);
    for (let tried = 0; tried < 5; tried++) await typing(browserMark, other(code));
  }
  const owner = await asked(address, 'the owner');
  expect(await typing('the owner', owner.code)).toEqual({ refused: 'tooMany', left: 0 });
  const neighbour = await asked('neighbour@harbour.example');
  expect(await typing(neighbour.browserMark, neighbour.code)).toMatchObject({ returnTo: '/desk' });
  const link = { id: owner.id, browserMark: 'the owner', elsewhere: false, agent: firefox, former: null };
  expect(await signIn({ ...link, at: new Date() }), 'nobody is kept out').toMatchObject({ returnTo: '/desk' });
});

test('what was asked for and not mailed has no code', async () => {
  const { id, browserMark, code } = await asked('bounded@harbour.example');
  await database().notice.deleteMany({ where: { aboutId: id } });
  expect(await typing(browserMark, code)).toEqual({ refused: 'none', left: 0 });
});

test('the mail says the code, and no row holds it', async () => {
  const { id, code } = await asked('mailed@harbour.example');
  const written = await accountNotices['sign-in']?.(id, 'mailed@harbour.example');
  expect((await renderMail(written!.mail)).text).toContain(`${code.slice(0, 3)} ${code.slice(3)}`);
  const row = await database().$queryRaw`SELECT to_jsonb(sign_in) - 'id' AS row FROM sign_in WHERE id = ${id}::uuid`;
  expect(JSON.stringify(row)).not.toContain(code);
});

test('six digits are read however they are set apart, and nothing else is', () => {
  const read = (typed: string) => codeForm('missing').safeParse({ code: typed }).data?.code;
  expect(read(' 482 913 ')).toBe('482913');
  expect(read('482-913')).toBe('482913');
  expect(read('４８２９１３')).toBe('482913');
  for (const no of ['48291', '4829134', 'abcdef', '']) expect(read(no)).toBeUndefined();
});
