import { describe, expect, test } from 'vitest';
import { remakeDrawing } from '~/organisations/logo/drawing.server';

const svg = (body: string, attributes = 'width="300" height="200"', before = '') =>
  Buffer.from(
    `${before}<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${body}</svg>`,
  );

describe('whether a logo is hardly seen on white', () => {
  test.each([
    ['white letters that fill most of it, beside a coloured mark', true, 'M0 0h20v60H0zM30 0h20v60H30zM60 0h20v60H60z'],
    ['a few white letters beside a large coloured mark', true, 'M0 0h20v60H0zM30 0h20v60H30z'],
  ])('is told of %s', async (_what, vanishes, letters) => {
    const logo = await remakeDrawing(
      svg(`<path d="${letters}" fill="#fff"/><path d="M150 0h100v100H150z" fill="#0a5"/>`),
    );
    expect(logo.palishOnWhite).toBe(vanishes);
  });

  test.each([
    [
      'colour with a white keyline',
      '<circle cx="100" cy="100" r="80" fill="#a12" stroke="#fff" stroke-width="16"/><path d="M200 20h80v160h-80z" fill="#a12" stroke="#fff" stroke-width="16"/>',
    ],
    ['white letters on colour', '<path d="M0 0h300v200H0z" fill="#024"/><path d="M20 20h260v160H20z" fill="#fff"/>'],
    [
      'a white plate with round corners and dark letters',
      '<rect width="300" height="200" rx="40" fill="#fff"/><path d="M40 90h220v20H40z"/>',
    ],
    [
      'thin outlines filled with white',
      '<circle cx="99" cy="99" r="90" fill="#fff" stroke="#123" stroke-width="1.5"/>',
    ],
    ['dark letters on a white sheet', '<path d="M0 0h300v200H0z" fill="#fff"/><path d="M80 90h140v9H80z"/>'],
  ])('is not told of %s', async (_what, body) => {
    expect((await remakeDrawing(svg(body))).warnings).toEqual([]);
  });
});

describe('edges of a curve, which are drawn in part', () => {
  test.each(['#fff', '#f4f4f4', '#eee'])('do not make %s look like ink', async (pale) => {
    const round = `<circle cx="50" cy="25" r="20" fill="${pale}"/>`;
    expect((await remakeDrawing(svg(round))).palishOnWhite).toBe(true);
    const thin = `<path d="M20 10l40 150M60 160l40-150M110 85h60" fill="none" stroke="${pale}" stroke-width="1.2"/>`;
    const beside = `${thin}<circle cx="250" cy="100" r="12" fill="#035"/>`;
    expect((await remakeDrawing(svg(beside))).palishOnWhite).toBe(true);
  });
});
