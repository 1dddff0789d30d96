/**
 * Whether an official was confirmed by its newest source so long ago that nothing is sent until one confirms it again.
 * @param months how many months a confirmation lasts
 */
export function isStale(asOf: Date, at: Date, months: number): boolean {
  const oldest = new Date(at);
  oldest.setUTCMonth(oldest.getUTCMonth() - months);
  return asOf < oldest;
}
