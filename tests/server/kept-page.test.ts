import { describe, expect, it } from 'vitest';
import { preferredCoding } from '../../server/pages/kept-page';

describe('the coding', () => {
  it.each([
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['*', 'br'],
    ['identity;q=1, br;q=0.1', 'identity'],
    ['gzip;q=1.0, br;q=1.0, zstd', 'br'],
    ['gzip; q=0.8 , br ; q = 0.9', 'br'],
    ['identity, gzip', 'gzip'],
    ['*;q=0.5, br;q=0', 'gzip'],
    ['deflate', 'identity'],
    ['*;q=0', 'identity'],
    [undefined, 'identity'],
  ])('for “%s” is %s', (accepted, coding) => {
    expect(preferredCoding(accepted)).toBe(coding);
  });
});
