/** What was collected elsewhere for one organisation, for whoever holds the link that was mailed to it. */
export type Collected = {
  readonly organisation: string;
  /** As it was written there. */
  readonly country: string;
  readonly website: string;
  readonly statement: string;
  /** It cannot be printed as it was written, and is not taken. */
  readonly statementUnused: boolean;
  /** Who signed there, and as what. */
  readonly person: string;
  readonly position: string;
  readonly logo: CollectedPicture | null;
};

/** A logo that was collected, as we made it again: its size in the units of its drawing. */
type CollectedPicture = {
  readonly id: string;
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly pale: boolean;
};

type Line = { readonly organisation: string; readonly logo: string };
type Named = { readonly id: string; readonly name: string };

const folded = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The last part of a path or of an address, without what follows it. */
const fileIn = (cell: string): string =>
  decoded(cell.split(/[?#]/)[0] ?? '')
    .split(/[/\\]/)
    .at(-1) ?? '';
const decoded = (words: string): string => {
  try {
    return decodeURIComponent(words);
  } catch {
    return words;
  }
};
const stem = (name: string): string => folded(name.replace(/\.\w{1,5}$/u, ''));
const without = (name: string): string =>
  name.replace(/\b(logo\w*|final|rgb|cmyk|web|print|small|large|v?\d+)\b/gu, ' ');
const bare = (name: string): string => without(name).replace(/\s+/gu, ' ').trim();

/**
 * Which logo belongs to each line: the file that the line names, else the one that is called as its organisation, else the only one
 * whose name contains that of the organisation, or is contained in it. Null where none does, or several do.
 */
export function logosOfLines(lines: readonly Line[], logos: readonly Named[]): (string | null)[] {
  const files = logos.map(({ id, name }) => ({ id, name: folded(name), stem: stem(name), bare: bare(stem(name)) }));
  return lines.map(({ organisation, logo }) => {
    const named = folded(fileIn(logo));
    const called = bare(folded(organisation));
    const only = (fits: (file: (typeof files)[number]) => boolean) => {
      const found = files.filter(fits);
      return found.length === 1 ? (found[0]?.id ?? null) : null;
    };
    return (
      (named ? only((file) => file.name === named || file.stem === named) : null) ??
      (called ? only((file) => file.bare === called) : null) ??
      (called.length > 3 ? only((file) => file.bare.length > 3 && holds(file.bare, called)) : null)
    );
  });
}

const holds = (one: string, other: string): boolean =>
  ` ${one} `.includes(` ${other} `) || ` ${other} `.includes(` ${one} `);
