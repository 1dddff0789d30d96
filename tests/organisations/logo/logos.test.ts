import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { remakeDrawing } from '~/organisations/logo/drawing.server';
import { kindOfUpload } from '~/organisations/logo/logo';
import { logoLimits, remakeLogo } from '~/organisations/logo/logos.server';
import { remakeRaster } from '~/organisations/logo/raster.server';
import { digestOf } from '~/platform/installation/storage.server';
import { castLogo, castLogoNames } from '../../../prisma/cast/logos';
import { drawnLogo } from '../../setup/drawn-logos';

const svg = (body: string, attributes = 'width="200" height="100"') =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${body}</svg>`,
  );

/** A red block of 200 by 80 on white, 600 by 300. */
const sheet = () =>
  sharp({ create: { width: 600, height: 300, channels: 3, background: '#fff' } }).composite([
    { input: { create: { width: 200, height: 80, channels: 3, background: '#c00' } }, left: 50, top: 60 },
  ]);

describe('an honest logo', () => {
  test.each([
    ['PNG', () => sheet().png()],
    ['JPEG', () => sheet().jpeg({ quality: 95, chromaSubsampling: '4:4:4' })],
    ['CMYK JPEG', () => sheet().toColourspace('cmyk').jpeg({ quality: 95, chromaSubsampling: '4:4:4' })],
    ['WebP', () => sheet().webp({ lossless: true })],
    ['AVIF', () => sheet().avif({ quality: 90, effort: 1 })],
    ['GIF', () => sheet().gif()],
    ['TIFF', () => sheet().tiff({ compression: 'lzw' })],
  ])('comes out of %s as a PNG in sRGB without its white margins', async (_format, draw) => {
    const logo = await remakeRaster(await draw().toBuffer());
    const { format, space, width, height } = await sharp(logo.bytes).metadata();
    expect({ format, space }).toEqual({ format: 'png', space: 'srgb' });
    expect([width, height]).toEqual([logo.width, logo.height]);
    expect(Math.abs(logo.width - 200) + Math.abs(logo.height - 80)).toBeLessThanOrEqual(12);
    expect(logo).toMatchObject({ kind: 'png', palishOnWhite: false, warnings: [] });
  });

  test('stands upright, whatever its camera said, and is at most 900 pixels long', async () => {
    const block = sharp({ create: { width: 2_000, height: 1_000, channels: 3, background: '#123' } });
    const logo = await remakeRaster(await block.jpeg().withMetadata({ orientation: 6 }).toBuffer());
    expect([logo.width, logo.height]).toEqual([450, 900]);
  });

  test('is told when it is small, and refused when it is tiny', async () => {
    const block = (side: number) =>
      sharp({ create: { width: side, height: side, channels: 3, background: '#123' } })
        .png()
        .toBuffer();
    expect((await remakeRaster(await block(199))).warnings).toEqual(['lowResolution']);
    expect((await remakeRaster(await block(200))).warnings).toEqual([]);
    await expect(remakeRaster(await block(31))).rejects.toThrow('only 31 pixels');
  });

  test('is refused when it is only half there', async () => {
    const whole = await sheet().jpeg().toBuffer();
    await expect(remakeRaster(whole.subarray(0, whole.length / 2))).rejects.toThrow(/damaged/);
  });

  test.each([
    ['white on nothing', '<circle cx="50" cy="50" r="40" fill="#fff"/>', true],
    [
      'white lettering beside a small mark',
      '<path d="M0 0h80v9H0zM0 20h80v9H0z" fill="#fff"/><circle cx="95" cy="9" r="5" fill="#c00"/>',
      true,
    ],
    ['the palest yellow', '<circle cx="50" cy="50" r="40" fill="#fffbe0"/>', true],
    ['white within a ring', '<circle cx="50" cy="50" r="40" fill="#fff" stroke="#123" stroke-width="3"/>', false],
    [
      'thin black on white',
      '<path d="M0 0h200v100H0z" fill="#fff"/><path d="M20 80h150V20" fill="none" stroke="#000"/>',
      false,
    ],
    ['amber', '<circle cx="50" cy="50" r="40" fill="#e2a02f"/>', false],
  ])('of %s is told whether it would vanish on white', async (_kind, body, vanishes) => {
    const logo = await remakeDrawing(svg(body));
    expect([logo.palishOnWhite, logo.warnings.includes('palish')]).toEqual([vanishes, vanishes]);
  });

  test('is cut to what is drawn, and keeps the shape that its own size gave it', async () => {
    const small = await remakeDrawing(svg('<rect x="400" y="700" width="10" height="5"/>', 'viewBox="0 0 1000 1000"'));
    expect(small.width / small.height).toBeCloseTo(2, 1);
    const stretched = await remakeDrawing(
      svg(
        '<circle cx="50" cy="50" r="50"/>',
        'width="200" height="100" viewBox="0 0 100 100" preserveAspectRatio="none"',
      ),
    );
    expect(stretched.width / stretched.height).toBeCloseTo(2, 1);
  });

  test('has the pictures inside it re-made', async () => {
    const inside = await sheet()
      .withMetadata({ exif: { IFD0: { Artist: 'Somebody' } } })
      .jpeg()
      .toBuffer();
    const logo = await remakeDrawing(
      svg(`<image width="90" height="45" xlink:href="data:image/jpeg;base64,${inside.toString('base64')}"/>`),
    );
    const kept = /base64, ?([A-Za-z0-9+/=]+)/.exec(logo.bytes.toString())?.[1] ?? '';
    expect((await sharp(Buffer.from(kept, 'base64')).metadata()).format).toBe('png');
    expect(Buffer.from(kept, 'base64').includes('Somebody')).toBe(false);
  });

  test('is told of what could not be kept', async () => {
    const logo = await remakeDrawing(svg('<path d="M0 0h50v50z"/><foreignObject width="9" height="9"/>'));
    expect(logo.warnings).toEqual(['simplified']);
  });

  test('gives the same bytes for the same upload, also from a child', async () => {
    const upload = castLogo('Harbour for Children');
    const [inChild, again] = await Promise.all([remakeLogo(upload), remakeLogo(upload)]);
    const here = await remakeDrawing(upload);
    expect([digestOf(again.bytes), digestOf(here.bytes)]).toEqual(Array(2).fill(digestOf(inChild.bytes)));
    expect(digestOf((await remakeRaster(await sheet().png().toBuffer())).bytes)).toBe(
      digestOf((await remakeRaster(await sheet().png().toBuffer())).bytes),
    );
  });

  test('re-made once more stays as it is', async () => {
    const once = await remakeDrawing(castLogo('Barnens Fyr'));
    const twice = await remakeDrawing(once.bytes);
    expect(twice.width / twice.height).toBeCloseTo(once.width / once.height, 2);
    expect(twice.warnings).toEqual([]);
  });

  test('is any of the cast’s', async () => {
    for (const name of castLogoNames)
      expect(await remakeDrawing(castLogo(name)), name).toMatchObject({ kind: 'svg', warnings: [] });
  });

  test('is any that is drawn by code, and those differ', async () => {
    const drawings = Array.from({ length: 52 }, (_, seed) => drawnLogo(seed));
    expect(new Set(drawings).size).toBe(52);
    for (const drawing of drawings)
      expect((await remakeDrawing(Buffer.from(drawing))).warnings, drawing.slice(0, 200)).toEqual([]);
  });
});

describe('an upload', () => {
  test('is what its bytes say', () => {
    expect(kindOfUpload(Buffer.from('\ufeff <?xml version="1.0"?><svg/>'))).toBe('svg');
    expect(kindOfUpload(Buffer.from('GIF89a<svg onload="alert(1)"/>'))).toBe('raster');
    expect(kindOfUpload(Buffer.from('logo.svg'))).toBe('unknown');
  });

  test('that takes more of the processor than a logo may is to be simplified', async () => {
    const upload = svg('<path d="M0 0h50v50z"/>');
    const limits = { ...logoLimits, processorSeconds: 0 };
    await expect(remakeLogo(upload, { limits })).rejects.toThrow(/too much work. Simplify the logo/);
  });

  test('that a busy machine cannot prepare in time is not blamed, and may come again', async () => {
    const upload = svg('<path d="M0 0h50v50z"/>');
    const late = /^We were too busy to prepare your logo. Upload the same file again/;
    await expect(remakeLogo(upload, { limits: { ...logoLimits, seconds: 0 } })).rejects.toThrow(late);
    await expect(remakeLogo(upload, { limits: { ...logoLimits, secondsToStart: 0 } })).rejects.toThrow(late);
    expect((await remakeLogo(upload)).kind).toBe('svg');
  });

  test('whose child is ended gets a sentence, and the next one works', async () => {
    const upload = svg('<path d="M0 0h50v50z"/>');
    await expect(remakeLogo(upload, { limits: { ...logoLimits, megabytes: 1 } })).rejects.toThrow(
      /too much memory|could not be prepared/,
    );
    expect((await remakeLogo(upload)).kind).toBe('svg');
  });
});
