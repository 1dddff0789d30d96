import { expect, test } from 'vitest';
import { ink, inkAtNight } from '../../emails/parts/ink';

/** Contrast as WCAG 2.2 defines it, from 1 to 21. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test.each([
  ['day', ink],
  ['night', inkAtNight],
] as const)('by %s every word stands at least 7:1 against its ground', (_when, colours) => {
  expect(contrast(colours.text, colours.paper)).toBeGreaterThanOrEqual(7);
  expect(contrast(colours.quiet, colours.paper)).toBeGreaterThanOrEqual(7);
  expect(contrast(colours.onWax, colours.wax)).toBeGreaterThanOrEqual(7);
});
