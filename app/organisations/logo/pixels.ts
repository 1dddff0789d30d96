/** Pixels in rows from the top left, four bytes each: red, green, blue, opacity (not premultiplied). */
export type Pixels = { rgba: Uint8Array; width: number; height: number };
export type Box = { left: number; top: number; width: number; height: number };

const nearlyWhite = 242;
const hardlyThere = 8;

/** Pixels whose colours were multiplied by their opacity, as a renderer gives them, with the colours themselves. */
export function straight(multiplied: Uint8Array): Uint8Array {
  const rgba = Uint8Array.from(multiplied);
  for (let at = 0; at < rgba.length; at += 4) {
    const cover = rgba[at + 3] ?? 0;
    if (cover === 0 || cover === 255) continue;
    for (let part = at; part < at + 3; part++)
      rgba[part] = Math.min(255, Math.round(((rgba[part] ?? 0) * 255) / cover));
  }
  return rgba;
}

/** Whether all four corners are opaque white, as of a logo on a white sheet. */
export function hasWhiteCorners(pixels: Pixels): boolean {
  const { width, height } = pixels;
  const corners = [0, width - 1, (height - 1) * width, height * width - 1];
  return corners.every((corner) => opacity(pixels, corner) > 250 && isWhite(pixels, corner));
}

/** Whether every pixel is opaque white. */
export function isAllWhite(pixels: Pixels): boolean {
  for (let at = 0; at < pixels.width * pixels.height; at++)
    if (opacity(pixels, at) < 250 || !isWhite(pixels, at)) return false;
  return true;
}

/** Whether a good part is transparent: then white was drawn, and is no sheet. */
export function hasTransparency(pixels: Pixels): boolean {
  let transparent = 0;
  const all = pixels.width * pixels.height;
  for (let at = 0; at < all; at++) if (opacity(pixels, at) <= hardlyThere) transparent += 1;
  return transparent > all * 0.01;
}

/**
 * The smallest box that holds what is drawn. Transparent margins do not count, nor do those of a white sheet. White bands
 * beside a band that crosses the whole picture, as of a flag, belong to the drawing, and so does any other colour. Null
 * when nothing is drawn.
 * @param mayBeSheet whether white at all four corners is a sheet that the logo lies on
 */
export function drawnBox(pixels: Pixels, mayBeSheet = true): Box | null {
  const onWhite = mayBeSheet && hasWhiteCorners(pixels);
  const box = boxOf(pixels, onWhite);
  return box && onWhite && crosses(pixels, box) ? boxOf(pixels, false) : box;
}

function boxOf(pixels: Pixels, onWhite: boolean): Box | null {
  const { width, height } = pixels;
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

/** Whether a band of colour lies across the picture, from one edge to the opposite one, with white beside it. */
function crosses(pixels: Pixels, { left, top, width, height }: Box): boolean {
  const column = (x: number) => Array.from({ length: height }, (_, y) => (top + y) * pixels.width + x);
  const row = (y: number) => Array.from({ length: width }, (_, x) => y * pixels.width + left + x);
  const isFull = (places: readonly number[]) =>
    places.filter((at) => !isWhite(pixels, at)).length >= places.length * 0.9;
  const across = width === pixels.width && height < pixels.height;
  const upright = height === pixels.height && width < pixels.width;
  if (across) return isFull(column(0)) && isFull(column(pixels.width - 1));
  return upright && isFull(row(0)) && isFull(row(pixels.height - 1));
}

export const opacity = ({ rgba }: Pixels, at: number): number => rgba[at * 4 + 3] ?? 0;

export const isWhite = ({ rgba }: Pixels, at: number): boolean =>
  Math.min(rgba[at * 4] ?? 0, rgba[at * 4 + 1] ?? 0, rgba[at * 4 + 2] ?? 0) >= nearlyWhite;
