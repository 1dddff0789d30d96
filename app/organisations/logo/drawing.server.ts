import { Resvg, type ResvgRenderOptions } from '@resvg/resvg-js';
import { differsLargely } from './differs';
import { independentRendering } from './independent-rendering.server';
import { lighterDrawing } from './lighter-drawing';
import { isTooLong, type LogoWarning, longestShape, type RemadeLogo } from './logo';
import { fontsForLogos } from './logo-fonts.server';
import { logoRefusal } from './logo-refusal';
import { vanishesOnWhite } from './on-white';
import { drawnBox, isAllWhite, type Pixels, straight } from './pixels';
import { remakeEmbedded } from './raster.server';
import { type CleanDrawing, cleanDrawing } from './svg-clean';
import { drawingLimits } from './svg-vocabulary';

const renderedSide = 800;
const comparedSide = 300;
const sheetSide = 60;
const noFonts = { font: { loadSystemFonts: false }, logLevel: 'off' } as const;
const ourFonts = () => ({ ...noFonts, font: { ...noFonts.font, fontFiles: fontsForLogos() } });

/** A part of the drawing, in units of its canonical form. */
type View = { x: number; y: number; width: number; height: number };

/**
 * Re-makes an SVG: what the allow-list leaves of it, in the canonical form of resvg (paths, gradients, masks; no reference
 * left to resolve), its viewBox laid around what is drawn. Runs in the child. Throws a `Refusal`.
 * @param setsText takes live text and sets it, where its family is one of ours
 */
export async function remakeDrawing(upload: Buffer, setsText = false): Promise<RemadeLogo> {
  const cleaned = cleanDrawing(decoded(upload), setsText);
  const drawing = canonical(await withPictures(cleaned), cleaned.hasText ? ourFonts() : noFonts);
  const { view, pixels } = trimmed(drawing);
  if (isTooLong(view)) throw logoRefusal('tooLong', { times: longestShape });
  const palishOnWhite = vanishesOnWhite(pixels);
  const warnings: LogoWarning[] = palishOnWhite ? ['palish'] : [];
  if (cleaned.missed) warnings.push('simplified');
  // Its fonts are not the other renderer's.
  if (!cleaned.hasText && (await isLargelyLost(cleaned.plainSource, drawing))) warnings.push('largelyLost');
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
function canonical(svg: string, options: ResvgRenderOptions): string {
  const once = resvg(svg, options).toString();
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

function resvg(svg: string, options: ResvgRenderOptions = noFonts): Resvg {
  try {
    return new Resvg(svg, options);
  } catch (fault) {
    throw logoRefusal(/limit|too (?:large|many)/i.test(String(fault)) ? 'tooComplex' : 'malformed');
  }
}

/** Compares with what another renderer makes of the upload itself: both may leave out a part, but hardly the same one. */
async function isLargelyLost(upload: string, drawing: string): Promise<boolean> {
  const natural = resvg(drawing);
  const remade = rendered(drawing, natural, comparedSide);
  const independent = await independentRendering(upload, remade, natural);
  return independent !== null && differsLargely(independent, remade);
}

/** Whether the drawing begins with a white shape that covers all of it, or with a picture, which may have such a ground. */
function hasSheet(drawing: string, view: View): boolean {
  const body = drawing.indexOf('</defs>') < 0 ? 0 : drawing.indexOf('</defs>') + '</defs>'.length;
  const [shape, kind] = /<(path|image)[^>]*\/>/.exec(drawing.slice(body)) ?? [];
  if (!shape || kind === 'image') return true;
  const start = drawing.slice(0, drawing.indexOf(shape, body) + shape.length);
  const opened = start.slice(body).match(/<g[\s>]/g)?.length ?? 0;
  const closed = start.slice(body).match(/<\/g>/g)?.length ?? 0;
  return isAllWhite(rendered(`${start}${'</g>'.repeat(opened - closed)}</svg>`, view, sheetSide));
}

/** Looks ever closer until the drawing fills half of the view, so that a small logo on a large sheet is cut finely. */
function trimmed(drawing: string): { view: View; pixels: Pixels } {
  const { width, height } = resvg(drawing);
  let view: View = { x: 0, y: 0, width, height };
  const mayBeSheet = hasSheet(drawing, view);
  for (let look = 1; ; look++) {
    const pixels = rendered(framed(drawing, view), view);
    const box = drawnBox(pixels, mayBeSheet);
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

function rendered(svg: string, { width, height }: Pick<View, 'width' | 'height'>, side = renderedSide): Pixels {
  const fitTo = { mode: width >= height ? ('width' as const) : ('height' as const), value: side };
  const image = resvg(svg, { ...noFonts, fitTo }).render();
  return { rgba: straight(image.pixels), width: image.width, height: image.height };
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
