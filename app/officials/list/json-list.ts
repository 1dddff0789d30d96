/** An object as JSON has them. */
export type Things = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is Things =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A text, a number as a text, or nothing. */
export const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';

/** One text or several. */
export const listOfTexts = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).map(textOf).filter(Boolean);

/** The objects under a name in one answer, in several answers in an array, or of a bare array. */
export function itemsIn(parsed: unknown, name: string): Things[] {
  if (Array.isArray(parsed))
    return parsed.flatMap((each) =>
      isRecord(each) && name in each ? itemsIn(each, name) : isRecord(each) ? [each] : [],
    );
  if (!isRecord(parsed)) return [];
  const items = parsed[name];
  return Array.isArray(items) ? items.filter(isRecord) : [parsed];
}
