/** The middle, the ninety-ninth of a hundred and the slowest, in whole milliseconds. */
export function percentile(milliseconds: readonly number[]): { median: number; p99: number; slowest: number } {
  const sorted = [...milliseconds].sort((one, other) => one - other);
  const at = (part: number) => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0);
  return { median: at(0.5), p99: at(0.99), slowest: at(1) };
}
