import { expect, test } from 'vitest';
import { askedReturn, firstPage, returnPath } from '~/accounts/return-path';

test.each(['/desk', '/organisations/new', '/organisations?find=harbour', '/invitations/abc.def'])(
  'goes on to a page of our own: %s',
  (path) => expect(returnPath(path)).toBe(path),
);

test.each([
  'https://evil.example/',
  '//evil.example',
  '/\\evil.example',
  '/desk\\..\\evil',
  '/\tevil.example',
  '/\n/evil.example',
  '/..//evil.example',
  '/a/..//evil.example',
  'javascript:alert(1)',
  'desk',
  '',
  '/sign-in',
  '/sign-out',
  '/sign-in?return=/desk',
  `/${'a'.repeat(2000)}`,
  null,
  undefined,
])('does not leave for %j', (path) => expect(returnPath(path)).toBe(firstPage));

test('a detour leads back to a path of our own alone', () => {
  const page = 'https://letters.example/organisations/1/logo';
  expect(askedReturn(`${page}?return=%2Fpreparations%2F1`)).toBe('/preparations/1');
  for (const asked of ['', '?return=', '?return=%2F%2Fevil.example', '?return=https%3A%2F%2Fevil.example'])
    expect(askedReturn(page + asked)).toBeNull();
});
