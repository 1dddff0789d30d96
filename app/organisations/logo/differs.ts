import type { Pixels } from './pixels';

/** Difference of a colour, or of its opacity, that one sees at once: of 255. */
const plain = 64;
/** Renderers place edges differently by up to this many pixels on either side. */
const edge = 1;
/** So much of what is drawn may differ: effects are drawn in more than one way. */
const mayDiffer = 0.1;

/**
 * Whether a large part of a drawing is missing, added or of another colour in a second rendering of the same size. Edges do
 * not count: only places around which everything differs.
 */
export function differsLargely(one: Pixels, other: Pixels): boolean {
  return shareThatDiffers(one, other) > mayDiffer;
}

/** The part of what either rendering draws that differs plainly, from 0 to 1. */
function shareThatDiffers(one: Pixels, other: Pixels): number {
  const { width, height } = one;
  let differs: Uint8Array = new Uint8Array(width * height);
  let drawn = 0;
  for (let at = 0; at < differs.length; at++) {
    if (Math.max(one.rgba[at * 4 + 3] ?? 0, other.rgba[at * 4 + 3] ?? 0) < 128) continue;
    drawn += 1;
    if (difference(one.rgba, other.rgba, at * 4) > plain) differs[at] = 1;
  }
  for (let times = 0; times < edge; times++) differs = withoutEdges(differs, width);
  let count = 0;
  for (const each of differs) count += each;
  return drawn === 0 ? 0 : count / drawn;
}

function difference(one: Uint8Array, other: Uint8Array, at: number): number {
  const [cover, otherCover] = [one[at + 3] ?? 0, other[at + 3] ?? 0];
  let most = Math.abs(cover - otherCover);
  for (let channel = at; channel < at + 3; channel++)
    most = Math.max(most, Math.abs((one[channel] ?? 0) * cover - (other[channel] ?? 0) * otherCover) / 255);
  return most;
}

/** What differs on all four sides too, places outside counted as differing. */
function withoutEdges(differs: Uint8Array, width: number): Uint8Array {
  return differs.map((each, at) => {
    const x = at % width;
    const left = x > 0 ? differs[at - 1] : 1;
    const right = x < width - 1 ? differs[at + 1] : 1;
    return each && left && right && (differs[at - width] ?? 1) && (differs[at + width] ?? 1) ? 1 : 0;
  });
}
