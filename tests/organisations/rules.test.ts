import { expect, test } from 'vitest';
import { lapsedBy } from '~/organisations/evidence/lapse';
import { hostLikeness } from '~/organisations/name/likeness';
import { mayBind } from '~/organisations/organisation/authority';
import { domainOf } from '~/organisations/organisation/domain';
import { organisationForm } from '~/organisations/organisation/organisation';
import { isDoubtfulTransparencyNumber, isLei } from '~/organisations/organisation/register-number';
import { canBeOwned } from '~/organisations/organisation/shared-hosts';

test('in a host a dot still counts', () => {
  expect(hostLikeness('harb0ur.example')).toBe(hostLikeness('harbour.example'));
  expect(hostLikeness('xn--hrbour-3nf.example')).toBe(hostLikeness('harbour.example'));
  expect(hostLikeness('har.bour.example')).not.toBe(hostLikeness('harbour.example'));
});

test.each([
  ['harbour.example', true],
  ['harbour.github.io', false],
  ['edps.europa.eu', true],
  ['github.io', false],
  ['co.uk', false],
  ['europa.eu', false],
  ['localhost', false],
  ['127.0.0.1', false],
  ['blogspot.com', false],
  ['kids.blogspot.com', false],
  ['harbour.wixsite.com', false],
  ['harbour.pages.dev', false],
  ['harbour.netlify.app', false],
  ['harbour.home.blog', false],
  ['instagr.am', false],
  ['fb.me', false],
  ['lnkd.in', false],
  ['youtu.be', false],
  ['harbour.uk.com', true],
  ['harbour.eu.org', true],
  ['harbour.gdansk.pl', true],
  ['harbour.asso.fr', true],
  ['harbour.org.uk', true],
  ['facebook.com', false],
  ['de-de.facebook.com', false],
  ['linkedin.com', false],
  ['instagram.com', false],
  ['youtube.com', false],
  ['linktr.ee', false],
  ['lanterns.meinverein.de', false],
  ['sites.google.com', false],
  ['google.de', false],
  ['facebook.de', false],
  ['forms.gle', false],
  ['youtube.be', false],
  ['harbour.webnode.it', false],
  ['harbour.webnode.fr', false],
  ['harbour.eklablog.com', false],
  ['harbour.mystrikingly.com', false],
  ['harbour.de.tl', false],
  ['harbour.assoconnect.com', false],
  ['homepage.t-online.de', false],
  ['digilander.libero.it', false],
  ['linkr.bio', false],
  ['google-institute.example', true],
  ['x.com', false],
  ['tiktok.com', false],
  ['medium.com', false],
  ['harbour.wordpress.com', false],
  ['harbour.substack.com', false],
  ['pagesperso-orange.fr', false],
  ['xn--hxakic4aa.xn--qxa6a', true],
])('whether %s can be an organisation’s own: %s', (host, own) => expect(canBeOwned(host)).toBe(own));

test('institutions of the EU are compared by full host, others by registrable domain', () => {
  expect(domainOf('ec.europa.eu')).not.toBe(domainOf('europarl.europa.eu'));
  expect(domainOf('mail.harbour.example')).toBe(domainOf('harbour.example'));
  expect(domainOf('one.github.io')).not.toBe(domainOf('other.github.io'));
});

const signatory = {
  roles: ['authorised_signatory'] as const,
  admittedAt: new Date(),
  endedAt: null,
  address: 'dora@harbour.example',
};
test.each([
  ['on the proven domain', {}, ['harbour.example'], null],
  ['below it', { address: 'dora@mail.harbour.example' }, ['harbour.example'], null],
  ['above it', {}, ['mail.harbour.example'], 'mailbox not on a proven domain'],
  ['beside it', { address: 'dora@notharbour.example' }, ['harbour.example'], 'mailbox not on a proven domain'],
  ['where nothing is proven', {}, [], 'mailbox not on a proven domain'],
  ['without the role', { roles: ['administrator'] as const }, ['harbour.example'], 'not an authorised signatory'],
  ['not admitted', { admittedAt: null }, ['harbour.example'], 'not a member'],
  ['gone', { endedAt: new Date() }, ['harbour.example'], 'not a member'],
])('a signatory %s', (_where, changes, proven, expected) => {
  expect(mayBind({ ...signatory, ...changes }, proven)).toBe(expected);
});

test.each([
  ['0000052-97', true],
  ['123456789012-34', true],
  ['65641480669-41', undefined],
])('a number of the Transparency Register is only ever doubted: %s', (number, doubtful) => {
  if (doubtful !== undefined) expect(isDoubtfulTransparencyNumber(number)).toBe(doubtful);
});

test('an LEI is checked', () => {
  expect(isLei('5493001KJTIIGC8Y1R12')).toBe(true);
  expect(isLei('5493001KJTIIGC8Y1R13')).toBe(false);
  expect(isLei('5493001kjtiigc8y1r12')).toBe(false);
});

const evidence = [
  { id: 'mailbox', method: 'mailbox', host: 'mail.harbour.example', revokedAt: null },
  { id: 'word', method: 'staff_attestation', host: null, revokedAt: null },
  { id: 'gone', method: 'mailbox', host: 'other.example', revokedAt: new Date() },
];
test.each([
  ['nothing that counts', {}, []],
  ['the name', { renamed: true }, ['word']],
  ['the country', { relocated: true }, ['word']],
  ['the website', { host: 'famous.example' }, ['mailbox', 'word']],
  ['the website, to a host that holds the mailbox', { host: 'mail.harbour.example' }, ['word']],
])('when %s changes, what was found for the old one lapses', (_what, change, lapsed) => {
  const unchanged = { renamed: false, relocated: false, host: 'harbour.example', formerHost: 'harbour.example' };
  expect(lapsedBy({ ...unchanged, ...change }, evidence)).toEqual(lapsed);
});

const typed = {
  legalName: 'Harbour e.V.',
  displayName: ' Harbour\u0000  for\nChildren ',
  country: 'DE',
  website: 'harbour.example',
  kind: 'association',
};
test('an entry is cleaned, and an address without https is taken as one', () => {
  expect(organisationForm.parse(typed)).toMatchObject({
    displayName: 'Harbour for Children',
    website: 'https://harbour.example/',
  });
});

test.each([
  [{ website: 'https://github.io' }, 'website'],
  [{ website: '' }, 'website'],
  [{ country: 'XX' }, 'country'],
  [{ kind: 'gang' }, 'kind'],
  [{ legalName: '   ' }, 'legalName'],
  [{ displayName: 'x'.repeat(201) }, 'displayName'],
  [{ transparencyNumber: '12-3' }, 'transparencyNumber'],
  [{ lei: 'ABC' }, 'lei'],
  [{ nationalNumber: 'x'.repeat(10_000) }, 'nationalNumber'],
])('%j is sent back with one sentence at its field', (changes, field) => {
  const parsed = organisationForm.safeParse({ ...typed, ...changes });
  expect(parsed.error?.issues.map(({ path }) => path.join('.'))).toEqual([field]);
});
