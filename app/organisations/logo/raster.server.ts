import sharp, { type Sharp } from 'sharp';
import { isTooLong, type LogoWarning, longestShape, type RemadeLogo, rasterSides } from './logo';
import { logoRefusal } from './logo-refusal';
import { vanishesOnWhite } from './on-white';
import { type Box, drawnBox, hasTransparency, type Pixels } from './pixels';

// Formats that are programs of their own never reach their readers, whatever a file says it is.
sharp.block({ operation: ['VipsForeignLoadSvg', 'VipsForeignLoadPdf', 'VipsForeignLoadMagick'] });
sharp.cache(false);
sharp.concurrency(1);

const pixelLimit = 40_000_000;
const previewSide = 1_000;

/**
 * Re-makes a picture (PNG, JPEG, WebP, AVIF, GIF, TIFF) as PNG: first frame, upright, sRGB, without its own margins, at
 * most 900 px. Runs in the child. Throws a `Refusal` for one that is damaged, too large, too small or blank.
 */
export async function remakeRaster(upload: Buffer): Promise<RemadeLogo> {
  const whole = await upright(upload);
  const preview = await pixelsOf(picture(upload), previewSide);
  const mayBeSheet = !hasTransparency(preview);
  const rough = drawnBox(preview, mayBeSheet);
  if (!rough) throw logoRefusal('blank');
  const box = enlarged(rough, whole.width / preview.width, whole.height / preview.height, whole);
  const pixels = await pixelsOf(picture(upload).extract(box), rasterSides.keptUpTo);
  const drawn = drawnBox(pixels, mayBeSheet);
  if (!drawn) throw logoRefusal('blank');
  if (isTooLong(drawn)) throw logoRefusal('tooLong', { times: longestShape });
  const longerSide = Math.max(drawn.width, drawn.height);
  if (longerSide < rasterSides.refusedBelow) throw logoRefusal('tooSmall', { side: longerSide });
  const bytes = await rawPicture(pixels)
    .extract(drawn)
    .png({ palette: true, quality: 100, effort: 7, compressionLevel: 9 })
    .toBuffer();
  const palishOnWhite = vanishesOnWhite(await pixelsOf(sharp(bytes), rasterSides.keptUpTo));
  const warnings: LogoWarning[] = palishOnWhite ? ['palish'] : [];
  if (longerSide < rasterSides.warnedBelow) warnings.push('lowResolution');
  return { kind: 'png', bytes, width: drawn.width, height: drawn.height, palishOnWhite, warnings };
}

/** A picture inside a drawing, re-made as PNG: shrunk where the drawing fixes its size, else at the size it has. */
export async function remakeEmbedded(bytes: Buffer, mayShrink: boolean): Promise<Buffer> {
  const { width, height } = await upright(bytes);
  const side = mayShrink ? rasterSides.keptUpTo : Math.max(width, height);
  const pixels = await pixelsOf(picture(bytes), side);
  return rawPicture(pixels).png({ palette: true, quality: 100, effort: 7, compressionLevel: 9 }).toBuffer();
}

const picture = (bytes: Buffer): Sharp =>
  sharp(bytes, { limitInputPixels: pixelLimit, failOn: 'error', animated: false }).autoOrient();

const rawPicture = ({ rgba, width, height }: Pixels): Sharp => sharp(rgba, { raw: { width, height, channels: 4 } });

async function pixelsOf(pipeline: Sharp, side: number): Promise<Pixels> {
  const { data: rgba, info: size } = await pipeline
    .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .ensureAlpha()
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true })
    .catch(refuseDamaged);
  return { rgba, width: size.width, height: size.height };
}

async function upright(bytes: Buffer): Promise<{ width: number; height: number }> {
  const { autoOrient } = await picture(bytes).metadata().catch(refuseDamaged);
  if (autoOrient.width * autoOrient.height > pixelLimit) throw logoRefusal('tooManyPixels');
  return autoOrient;
}

function refuseDamaged(fault: unknown): never {
  const tooLarge = fault instanceof Error && fault.message.includes('pixel limit');
  throw logoRefusal(tooLarge ? 'tooManyPixels' : 'damaged');
}

/** The box found on a smaller preview, in pixels of the whole, with one pixel of the preview to spare on each side. */
function enlarged(box: Box, across: number, down: number, whole: { width: number; height: number }): Box {
  const left = Math.max(0, Math.floor((box.left - 1) * across));
  const top = Math.max(0, Math.floor((box.top - 1) * down));
  const right = Math.min(whole.width, Math.ceil((box.left + box.width + 1) * across));
  const bottom = Math.min(whole.height, Math.ceil((box.top + box.height + 1) * down));
  return { left, top, width: right - left, height: bottom - top };
}
