const coordinate = /-?\d*\.?\d+(?:e-?\d+)?/g;
const absolutePath = /^[MLCQZ\s\d.e-]+$/;
const stepsAcross = 1000;

/**
 * A re-made drawing with the coordinates of each path rounded to a small part (1/1000) of that path's own extent, which neither a
 * screen nor a print shows: the canonical form writes eight digits, and every page and sealed letter would carry them all.
 * Paths in any but the canonical form stay as they are.
 */
export function lighterDrawing(svg: string): string {
  return svg.replace(/ d="([^"]+)"/g, (whole, path: string) =>
    absolutePath.test(path) ? ` d="${lighterPath(path)}"` : whole,
  );
}

function lighterPath(path: string): string {
  const least = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  const most = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  let place = 0;
  for (const [number] of path.matchAll(coordinate)) {
    const value = Number(number);
    const axis = place++ % 2;
    least[axis] = Math.min(least[axis] ?? value, value);
    most[axis] = Math.max(most[axis] ?? value, value);
  }
  const extent = Math.max((most[0] ?? 0) - (least[0] ?? 0), (most[1] ?? 0) - (least[1] ?? 0));
  if (!(extent > 0)) return path;
  const decimals = Math.min(Math.max(Math.ceil(Math.log10(stepsAcross / extent)), 0), 12);
  return path.replace(coordinate, (number) =>
    number.length <= decimals + 2 ? number : String(Number(Number(number).toFixed(decimals))),
  );
}
