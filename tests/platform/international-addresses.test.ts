import { expect, test } from 'vitest';
import { personWords } from '~/accounts/person';
import { signInForm } from '~/accounts/sign-in-form';
import { colleagueForm } from '~/delivery/reply/reply-forms';
import { imprintForm } from '~/letters/letter/letter';
import { reviewerForm } from '~/letters/review/reviewer';
import { linkAddress } from '~/letters/text/read-inline';
import { mailAddressesIn } from '~/officials/person/mail-addresses';
import { mailboxForm, organisationForm, signatoryForm } from '~/organisations/organisation/organisation';
import { mailAddress, mailAddressShown } from '~/platform/address/mail-address';
import { hostIn, hostsShown, webAddress, webAddressShown, webHost } from '~/platform/address/web-address';
import { sentences } from '~/platform/locale/sentences';
import { readInvitationList } from '~/sign-on/invitation/invitation-list';

const typed = 'Info@Kinderhilfe-Österreich.at';
const kept = 'info@xn--kinderhilfe-sterreich-sec.at';
const sayNothing = (key: string) => key;

test.each<[string, (address: string) => unknown]>([
  ['sign-in', (address) => signInForm(personWords('en')).parse({ address }).address],
  ['a mailbox to confirm', (address) => mailboxForm.parse({ address }).address],
  ['an authorised signatory', (address) => signatoryForm.parse({ address, position: 'Director' }).address],
  ['a reviewer', (address) => reviewerForm.parse({ address }).address],
  ['an invitation', (address) => readInvitationList(`Kinderhilfe <${address}>`).invited[0]?.address],
  ['the directory of officials', (address) => mailAddressesIn(address).addresses[0]],
  [
    'a colleague',
    (address) => colleagueForm.parse({ address, name: 'Ana', answer: '0193a0c5-0000-7000-8000-000000000000' }).address,
  ],
  [
    'the contact of a letter',
    (address) =>
      imprintForm(sayNothing as Parameters<typeof imprintForm>[0]).parse({ contactAddress: address }).contactAddress,
  ],
  ['a link of the text', (address) => linkAddress(`mailto:${address}`)?.replace('mailto:', '')],
])('an address on an international domain is taken in %s, in its one form', (_where, read) =>
  expect(read(typed)).toBe(kept),
);

test.each([
  [' Ana@Harbour.EXAMPLE ', 'ana@harbour.example'],
  ['info@παιδί.ευ', 'info@xn--kxadjt7a.xn--qxa6a'],
  ['info@xn--kinderhilfe-sterreich-sec.at', kept],
  ["o'brien+list@harbour.example", "o'brien+list@harbour.example"],
  ['ana@localhost', null],
  ['ana@127.0.0.1', null],
  ['ana@-harbour.example', null],
  ['ana@harbour..example', null],
  ['ana @harbour.example', null],
  ['jörg@harbour.example', null],
  ['a@b@harbour.example', null],
  [`${'a'.repeat(65)}@harbour.example`, null],
  ['@harbour.example', null],
])('%s is the mailbox %s', (address, mailbox) => expect(mailAddress(address)).toBe(mailbox));

test('an address is shown as people read it', () => {
  expect(mailAddressShown(kept)).toBe('info@kinderhilfe-österreich.at');
  expect(mailAddressShown('ana@harbour.example')).toBe('ana@harbour.example');
  expect(webAddressShown('https://xn--kxadjt7a.xn--qxa6a/about?a=%20')).toBe('https://παιδί.ευ/about?a=%20');
});

test('a host of mixed scripts stays in its form in ASCII, as browsers have it', () => {
  const deceiving = hostIn('hаrbour.example')!;
  expect(deceiving).toMatch(/^xn--/);
  expect(mailAddressShown(`ana@${deceiving}`)).toBe(`ana@${deceiving}`);
});

test.each([
  ['https://παιδί.ευ', 'https://xn--kxadjt7a.xn--qxa6a/', 'xn--kxadjt7a.xn--qxa6a'],
  ['http://www.Harbour.example/about', 'http://www.harbour.example/about', 'harbour.example'],
  ['harbour.example', 'https://harbour.example/', 'harbour.example'],
  ['kinderhilfe-österreich.at', 'https://xn--kinderhilfe-sterreich-sec.at/', 'xn--kinderhilfe-sterreich-sec.at'],
  ['https://user:pass@harbour.example', null, null],
  ['javascript:alert(1)', null, null],
  ['ftp://harbour.example', null, null],
  ['https://127.0.0.1', null, null],
  ['not an address', null, null],
])('the website %s is %s, on the host %s', (website, address, host) => {
  expect(webAddress(website)).toBe(address);
  expect(webHost(website)).toBe(host);
});

test.each(['http://harbour.example', 'https://παιδί.ευ', 'kinderhilfe-österreich.at'])(
  'an organisation can have the website %s',
  (website) => {
    const entry = { displayName: 'Harbour', legalName: 'Harbour', country: 'AT', kind: 'association', website };
    expect(organisationForm.safeParse(entry).success).toBe(true);
  },
);

test('every sentence shows an address as people read it, whoever hands it over', () => {
  const say = sentences('platform/sample', { named: '{by} named {address}, on {host}, for {website}: {other}' })('en');
  const [host, other] = ['xn--kinderhilfe-sterreich-sec.at', 'Ana <ana@xn--kxadjt7a.xn--qxa6a>'];
  expect(say('named', { by: kept, address: kept, host, website: `https://${host}/a`, other })).toBe(
    'info@kinderhilfe-österreich.at named info@kinderhilfe-österreich.at, on kinderhilfe-österreich.at, for https://kinderhilfe-österreich.at/a: Ana <ana@παιδί.ευ>',
  );
});

test('what is shown in Unicode is a host alone, never a path, a token or what only looks like one', () => {
  for (const words of [
    'https://harbour.example/xn--kxadjt7a',
    'xn--',
    'https://harbour.example/stop/0193.xn--kxadjt7a',
  ])
    expect(hostsShown(words)).toBe(words);
});
