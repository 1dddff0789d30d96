import { expect, test } from 'vitest';
import { firstPage, returnPath } from '~/accounts/return-path';

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
