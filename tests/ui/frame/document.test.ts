import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { shipsScript } from '~/ui/frame/document';

describe('a page', () => {
  it('ships no script unless a route says so', () => {
    expect(shipsScript([undefined, {}, null, { hydrate: false }, { hydrate: 'yes' }])).toBe(false);
    expect(shipsScript([undefined, { hydrate: true }])).toBe(true);
  });
});

const tokens = readFileSync(new URL('../../../app/styles/tokens.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = tokens.split('@media (prefers-color-scheme: dark)');

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast by WCAG 2.2, between two colours named in one scheme. */
function contrast(scheme: string, one: string, other: string): number {
  const [low = 0, high = 0] = [one, other]
    .map((name) => luminance(new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(scheme)?.[1] ?? '#808080'))
    .sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

describe.each([
  ['light', light],
  ['dark', dark],
])('the %s scheme', (_name, scheme) => {
  it.each(['ink', 'soft', 'wax', 'fault', 'good', 'warn'])('sets %s at 7:1 on paper and on sunk', (text) => {
    expect(contrast(scheme, text, 'paper')).toBeGreaterThanOrEqual(7);
    expect(contrast(scheme, text, 'sunk')).toBeGreaterThanOrEqual(7);
  });

  it('draws controls at 3:1 and the words of a deed at 7:1', () => {
    expect(contrast(scheme, 'control', 'paper')).toBeGreaterThanOrEqual(3);
    expect(contrast(scheme, 'on-wax', 'wax')).toBeGreaterThanOrEqual(7);
    expect(contrast(scheme, 'on-banner', 'banner')).toBeGreaterThanOrEqual(7);
  });
});
