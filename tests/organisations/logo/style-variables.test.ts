import { describe, expect, test } from 'vitest';
import { remakeDrawing } from '~/organisations/logo/drawing.server';
import { isRefusal } from '~/platform/request/refusal';

const svg = (body: string) =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200">${body}</svg>`);
const refusalOf = (upload: Buffer) =>
  remakeDrawing(upload).then(
    () => 'it was made',
    (thrown: unknown) => (isRefusal(thrown) ? thrown.message : thrown),
  );

describe('colours that are variables of a style', () => {
  const styled = (css: string, shape = '<path class="a" d="M0 0h300v200H0z"/>') => svg(`<style>${css}</style>${shape}`);
  const coloured = async (upload: Buffer) => /fill="(#\w+)"/.exec((await remakeDrawing(upload)).bytes.toString())?.[1];

  test.each([
    [':root{--c:#184D68}.a{fill:var(--c)}', '#184d68'],
    [':root{--b : #184d68;--c:var(--b)}.a{fill:var( --c )}', '#184d68'],
    ['.a{fill:var(--c,#184d68)}', '#184d68'],
  ])('are kept: %s', async (css, colour) => {
    expect(await coloured(styled(css))).toBe(colour);
  });

  test('are kept where they stand beside a shape', async () => {
    const shape = '<path style="--c:#184d68;fill:var(--c)" d="M0 0h300v200H0z"/>';
    expect(await coloured(styled('.b{fill:red}', shape))).toBe('#184d68');
    const unused = '<!--Layer: 1--><path style="--c:#fff;fill:#184d68" d="M0 0h300v200H0z"/>';
    expect(await coloured(styled('.b{fill:red}', unused))).toBe('#184d68');
  });

  test.each([
    [':root{--c:#184d68}@media(prefers-color-scheme:dark){:root{--c:#fff}}.a{fill:var(--c)}'],
    ['.a{fill:var(--c)}'],
    [':root{--c:var(--c)}.a{fill:var(--c)}'],
    [
      `${'abcdef'
        .split('')
        .map((name, at, all) => `--${name}:${`var(--${all[at + 1] ?? 'a'}) `.repeat(9)};`)
        .join('')}.a{fill:var(--a)}`,
    ],
  ])('that we cannot follow are refused: %s', async (css) => {
    expect(await refusalOf(styled(css))).toMatch(/variables that we cannot follow/);
  });
});
