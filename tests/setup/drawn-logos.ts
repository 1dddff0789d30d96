import {
  type Draw,
  type Drawing,
  dottedGlobe,
  drawFrom,
  lettering,
  monogram,
  moon,
  n,
  petals,
  rosette,
  stripedShield,
  tower,
  waves,
  widthOf,
  wordmark,
} from './drawn-symbols';

const symbols = [monogram, stripedShield, rosette, waves, petals, dottedGlobe, moon] as const;

/** A symbol with the name beside it: what most organisations have. */
function lockup(draw: Draw): Drawing {
  const symbol = draw.one(symbols)(draw);
  const scale = 100 / symbol.height;
  const [first, second] = [draw.whole(4, 11), draw.whole(3, 9)];
  const left = symbol.width * scale + 22;
  const width = left + Math.max(widthOf(first, 34), widthOf(second, 24)) + 6;
  const names = lettering(draw, first, left, 12, 34) + lettering(draw, second, left, 66, 24);
  return { width, height: 104, body: `<g transform="scale(${n(scale)})">${symbol.body}</g>${names}` };
}

const kinds = [
  lockup,
  monogram,
  wordmark,
  lockup,
  stripedShield,
  rosette,
  lockup,
  waves,
  tower,
  petals,
  lockup,
  dottedGlobe,
  moon,
] as const;

/**
 * A logo as SVG mark-up, as varied as real ones, and the same for the same seed on every machine: 0.5 to 30 kB, three times as high as wide to eight times as wide as high, with margins of its own.
 */
export function drawnLogo(seed: number): string {
  const draw = drawFrom(seed);
  const { width, height, body } = (kinds[seed % kinds.length] ?? lockup)(draw);
  const margin = draw.one([0, 0, 6, 20]);
  const box = `${-margin} ${-margin} ${n(width + 2 * margin)} ${n(height + 2 * margin)}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}">${body}</svg>`;
}
