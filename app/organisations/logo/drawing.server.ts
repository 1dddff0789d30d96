import { Resvg } from '@resvg/resvg-js';
import { lighterDrawing } from './lighter-drawing';
import { isTooLong, type LogoWarning, longestShape, type RemadeLogo } from './logo';
import { logoRefusal } from './logo-refusal';
import { drawnBox, type Pixels, vanishesOnWhite } from './pixels';
import { remakeEmbedded } from './raster.server';
import { type CleanDrawing, cleanDrawing } from './svg-clean';
import { drawingLimits } from './svg-vocabulary';

const renderedSide = 800;
const noFonts = { font: { loadSystemFonts: false }, logLevel: 'off' } as const;

/** A part of the drawing, in units of its canonical form. */
type View = { x: number; y: number; width: number; height: number };

/**
 * Re-makes an SVG: what the allow-list leaves of it, in the canonical form of resvg (paths, gradients, masks; no reference
 * left to resolve), its viewBox laid around what is drawn. Runs in the child. Throws a `Refusal`.
 */
export async function remakeDrawing(upload: Buffer): Promise<RemadeLogo> {
  const cleaned = cleanDrawing(decoded(upload));
  const drawing = canonical(await withPictures(cleaned));
  const { view, pixels } = trimmed(drawing);
  if (isTooLong(view)) throw logoRefusal('tooLong', { times: longestShape });
  const palishOnWhite = vanishesOnWhite(pixels);
  const warnings: LogoWarning[] = palishOnWhite ? ['palish'] : [];
  if (cleaned.missed) warnings.push('simplified');
  return {
    kind: 'svg',
    bytes: Buffer.from(lighterDrawing(framed(drawing, view))),
    width: view.width,
    height: view.height,
    palishOnWhite,
    warnings,
  };
}

function decoded(upload: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(upload);
  } catch {
    throw logoRefusal('encoding');
  }
}

async function withPictures({ parts }: CleanDrawing): Promise<string> {
  const written: string[] = [];
  for (const part of parts) {
    if (typeof part === 'string') written.push(part);
    else written.push(`data:image/png;base64,${(await remakeEmbedded(part.bytes, part.mayShrink)).toString('base64')}`);
  }
  return written.join('');
}

/** The canonical form, its units those of its size: a drawing stretched or letter-boxed into its size is settled by nesting it. */
function canonical(svg: string): string {
  const once = resvg(svg).toString();
  if (once.length > drawingLimits.canonicalBytes) throw logoRefusal('tooComplex');
  const { width, height } = resvg(once);
  const root = /viewBox="(\S+) (\S+) (\S+) (\S+)"/.exec(once);
  const plain =
    root && Number(root[1]) === 0 && Number(root[2]) === 0 && Number(root[3]) === width && Number(root[4]) === height;
  if (plain) return once;
  const inner = once.replace('<svg ', `<svg x="0" y="0" `);
  return resvg(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${inner}</svg>`,
  ).toString();
}

function resvg(svg: string, side?: { mode: 'width' | 'height'; value: number }): Resvg {
  try {
    return new Resvg(svg, side ? { ...noFonts, fitTo: side } : noFonts);
  } catch (fault) {
    throw logoRefusal(/limit|too (?:large|many)/i.test(String(fault)) ? 'tooComplex' : 'malformed');
  }
}

/** Looks ever closer until the drawing fills half of the view, so that a small logo on a large sheet is cut finely. */
function trimmed(drawing: string): { view: View; pixels: Pixels } {
  const { width, height } = resvg(drawing);
  let view: View = { x: 0, y: 0, width, height };
  for (let look = 1; ; look++) {
    const pixels = rendered(framed(drawing, view), view);
    const box = drawnBox(pixels);
    if (!box) throw logoRefusal('blank');
    const [across, down] = [view.width / pixels.width, view.height / pixels.height];
    view = rounded({
      x: view.x + box.left * across,
      y: view.y + box.top * down,
      width: box.width * across,
      height: box.height * down,
    });
    if (look === 3 || Math.max(box.width, box.height) > renderedSide / 2) return { view, pixels };
  }
}

function rendered(svg: string, view: View): Pixels {
  const image = resvg(svg, { mode: view.width >= view.height ? 'width' : 'height', value: renderedSide }).render();
  return { rgba: image.pixels, width: image.width, height: image.height };
}

/** Four decimals of a unit are far below what print shows, and the same on every machine. */
const rounded = (view: View): View => ({
  x: Number(view.x.toFixed(4)),
  y: Number(view.y.toFixed(4)),
  width: Number(view.width.toFixed(4)),
  height: Number(view.height.toFixed(4)),
});

/** The canonical form seen through a view, without names of layers (nothing refers to them any more) and indentation. */
function framed(drawing: string, { x, y, width, height }: View): string {
  return drawing
    .replace(
      /^<svg [^>]*>/,
      `<svg width="${width}" height="${height}" viewBox="${x} ${y} ${width} ${height}" xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">`,
    )
    .replace(/<(path|g|image) id="[^"]*"/g, '<$1')
    .replace(/\n\s*/g, '\n');
}
