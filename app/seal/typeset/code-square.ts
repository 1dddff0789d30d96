import { encode } from 'uqr';

/** The page that verifies, opened at one check code. */
export const verifyAddress = (origin: string, code: string): string => `${origin}/verify?code=${code}`;

/**
 * A QR code (ISO/IEC 18004, error correction M) as a drawing without margins: one path, one unit a module, black on nothing.
 */
export function codeSquare(address: string): string {
  const { data, size } = encode(address, { ecc: 'M', border: 0 });
  const runs = data.flatMap((row, y) =>
    darkRuns(row).map(([from, to]) => `M${from} ${y}h${to - from}v1h${from - to}z`),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}"><path d="${runs.join('')}"/></svg>`;
}

function darkRuns(row: readonly boolean[]): [from: number, to: number][] {
  const runs: [number, number][] = [];
  for (const [x, dark] of row.entries()) {
    const last = runs.at(-1);
    if (dark && last && last[1] === x) last[1] = x + 1;
    else if (dark) runs.push([x, x + 1]);
  }
  return runs;
}
