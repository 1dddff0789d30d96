import { type Block, inlinesIn } from './tree';

/** Where the next mark of a footnote stands on the page and where it leads; asked once for each mark, in their order. */
export type FootnotePlaces = (number: number) => { readonly id: string; readonly href: string };

/**
 * Ids of footnote marks. The first mark of a footnote is `mark-<number>`, to which the footnote leads back; later ones
 * have a second number. `before` are the blocks already shown.
 */
export function footnotePlaces(prefix: string, before: readonly Block[] = []): FootnotePlaces {
  const seen = new Map<number, number>();
  const place: FootnotePlaces = (number) => {
    const times = (seen.get(number) ?? 0) + 1;
    seen.set(number, times);
    const mark = times === 1 ? `mark-${number}` : `mark-${number}-${times}`;
    return { id: prefix + mark, href: `#${prefix}footnote-${number}` };
  };
  for (const inline of inlinesIn(before)) if (inline.type === 'footnote') place(inline.number);
  return place;
}
