/** Pixels in rows from the top left, four bytes each: red, green, blue, opacity (not premultiplied). */
export type Pixels = { rgba: Uint8Array; width: number; height: number };
export type Box = { left: number; top: number; width: number; height: number };

const nearlyWhite = 242;
const hardlyThere = 8;

/**
 * The smallest box that holds what is drawn: transparent margins do not count, nor do white ones when all four corners
 * are opaque white. Margins of any other colour belong to the logo. Null when nothing is drawn.
 */
export function drawnBox(pixels: Pixels): Box | null {
  const { width, height } = pixels;
  const corners = [0, width - 1, (height - 1) * width, height * width - 1];
  const onWhite = corners.every((corner) => opacity(pixels, corner) > 250 && isWhite(pixels, corner));
  let [left, top, right, bottom] = [width, height, -1, -1];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = y * width + x;
      if (opacity(pixels, at) <= hardlyThere || (onWhite && isWhite(pixels, at))) continue;
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      bottom = y;
    }
  }
  return right < 0 ? null : { left, top, width: right - left + 1, height: bottom - top + 1 };
}

/** Contrast with white (WCAG 2.2) below which a colour counts as lost on paper: 1 is white itself, 21 is black. */
const lostBelow = 1.25;

/**
 * Would the drawing vanish on white? So it does when hardly any of it stands out, or when most of its outline against
 * transparency is lost, as with white lettering beside a small coloured mark.
 */
export function vanishesOnWhite(pixels: Pixels): boolean {
  const { width, height } = pixels;
  let [seen, ink, outline, lostOutline] = [0, 0, 0, 0];
  for (let at = 0; at < width * height; at++) {
    if (opacity(pixels, at) < 128) continue;
    const contrast = contrastWithWhite(pixels, at);
    if (contrast > 1.03) seen += 1;
    if (contrast >= lostBelow) ink += 1;
    if (!bordersTransparency(pixels, at)) continue;
    outline += 1;
    if (contrast < lostBelow) lostOutline += 1;
  }
  return ink < seen * 0.1 || ink === 0 || lostOutline > outline * 0.5;
}

// No closures below: these run once for each pixel.
function bordersTransparency(pixels: Pixels, at: number): boolean {
  const { width, height } = pixels;
  const x = at % width;
  if (x > 0 && opacity(pixels, at - 1) < 128) return true;
  if (x < width - 1 && opacity(pixels, at + 1) < 128) return true;
  if (at >= width && opacity(pixels, at - width) < 128) return true;
  return at < width * (height - 1) && opacity(pixels, at + width) < 128;
}

const opacity = ({ rgba }: Pixels, at: number): number => rgba[at * 4 + 3] ?? 0;

const isWhite = ({ rgba }: Pixels, at: number): boolean =>
  Math.min(rgba[at * 4] ?? 0, rgba[at * 4 + 1] ?? 0, rgba[at * 4 + 2] ?? 0) >= nearlyWhite;

const linear = Array.from({ length: 256 }, (_, value) => {
  const part = value / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
});

const light = (rgba: Uint8Array, at: number): number => linear[rgba[at] ?? 0] ?? 0;

function contrastWithWhite({ rgba }: Pixels, at: number): number {
  const ink = (rgba[at * 4 + 3] ?? 0) / 255;
  const luminance = 0.2126 * light(rgba, at * 4) + 0.7152 * light(rgba, at * 4 + 1) + 0.0722 * light(rgba, at * 4 + 2);
  return 1.05 / (luminance * ink + (1 - ink) + 0.05);
}
