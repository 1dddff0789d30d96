import { hasWhiteCorners, isWhite, opacity, type Pixels } from './pixels';

/** Contrast with white (WCAG 2.2) below which a colour counts as lost on paper: 1 is white itself, 21 is black. */
const lostBelow = 1.25;
/** A part with less ink than this among its pixels shows by its outline alone. */
const leastInk = 0.05;
/** So much of a drawing may be lost on paper before its organisation is told. */
const mayBeLost = 0.1;

/** What a pixel is on white paper: nothing, lost (opaque, and as good as white), or ink. */
const [nothing, lost, ink] = [0, 1, 2];

/**
 * Would the drawing, or a good part of it, vanish on white paper? Each part that hangs together is judged by itself: white
 * lettering beside a coloured mark is lost, white around or within colour is not, nor is the sheet that a logo lies on.
 */
export function vanishesOnWhite(pixels: Pixels): boolean {
  const seen = seenOnWhite(pixels);
  if (hasWhiteCorners(pixels)) clearSheet(pixels, seen);
  let [all, inkOfAll, gone] = [0, 0, 0];
  const visit = partVisitor(seen, pixels.width);
  for (let at = 0; at < seen.length; at++) {
    if (seen[at] === nothing) continue;
    const part = visit(at);
    all += part.size;
    inkOfAll += part.ink;
    if (part.ink < part.size * leastInk && part.lostOutline > part.outline * 0.5) gone += part.size;
  }
  return inkOfAll === 0 || gone > all * mayBeLost;
}

function seenOnWhite(pixels: Pixels): Uint8Array {
  const seen = new Uint8Array(pixels.width * pixels.height);
  for (let at = 0; at < seen.length; at++)
    if (opacity(pixels, at) >= 128) seen[at] = contrastWithWhite(pixels, at) < lostBelow ? lost : ink;
  return seen;
}

/** The white that reaches in from the edges of a sheet is paper. */
function clearSheet(pixels: Pixels, seen: Uint8Array): void {
  const { width, height } = pixels;
  const open: number[] = [];
  const take = (at: number) => {
    if (seen[at] !== lost || !isWhite(pixels, at)) return;
    seen[at] = nothing;
    open.push(at);
  };
  for (let x = 0; x < width; x++) for (const y of [0, height - 1]) take(y * width + x);
  for (let y = 0; y < height; y++) for (const x of [0, width - 1]) take(y * width + x);
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at % width > 0) take(at - 1);
    if (at % width < width - 1) take(at + 1);
    take(at - width);
    take(at + width);
  }
}

type Part = { size: number; ink: number; outline: number; lostOutline: number };

/** Counts the part that hangs together with a pixel; each pixel is counted once. */
function partVisitor(seen: Uint8Array, width: number): (start: number) => Part {
  const isKnown = new Uint8Array(seen.length);
  const open: number[] = [];
  return (start) => {
    const part: Part = { size: 0, ink: 0, outline: 0, lostOutline: 0 };
    if (isKnown[start]) return part;
    isKnown[start] = 1;
    open.push(start);
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      const x = at % width;
      // Over the upper or lower edge there is nothing, as `seen` says of any place outside.
      let neighbours = 0;
      for (const next of [x > 0 ? at - 1 : -1, x < width - 1 ? at + 1 : -1, at - width, at + width]) {
        if ((seen[next] ?? nothing) === nothing) continue;
        neighbours += 1;
        if (isKnown[next]) continue;
        isKnown[next] = 1;
        open.push(next);
      }
      part.size += 1;
      if (seen[at] === ink) part.ink += 1;
      if (neighbours === 4) continue;
      part.outline += 1;
      if (seen[at] === lost) part.lostOutline += 1;
    }
    return part;
  };
}

const linear = Array.from({ length: 256 }, (_, value) => {
  const part = value / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
});

const light = (rgba: Uint8Array, at: number): number => linear[rgba[at] ?? 0] ?? 0;

function contrastWithWhite({ rgba }: Pixels, at: number): number {
  const cover = (rgba[at * 4 + 3] ?? 0) / 255;
  const luminance = 0.2126 * light(rgba, at * 4) + 0.7152 * light(rgba, at * 4 + 1) + 0.0722 * light(rgba, at * 4 + 2);
  return 1.05 / (luminance * cover + (1 - cover) + 0.05);
}
