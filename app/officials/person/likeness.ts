import type { DirectoryRecord } from './official-view';

/** The words of a name without case, accents, order and punctuation: `KONEČNÁ, Kateřina` is `Kateřina Konečná`. */
export const nameKey = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[łøđß]/gu, (letter) => ({ ł: 'l', ø: 'o', đ: 'd', ß: 'ss' })[letter] ?? letter)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .sort()
    .join(' ');

/** Who in the directory has an address, and who a name: what makes a row doubtful that no identifier knows. */
export type Likenesses = {
  readonly byAddress: ReadonlyMap<string, DirectoryRecord>;
  readonly byName: ReadonlyMap<string, DirectoryRecord>;
};

export function likenessesIn(directory: readonly DirectoryRecord[]): Likenesses {
  const byAddress = new Map<string, DirectoryRecord>();
  const byName = new Map<string, DirectoryRecord>();
  for (const record of directory) {
    for (const { facts, ended } of record.sources) {
      byName.set(nameKey(facts.fullName), record);
      if (!ended) for (const address of facts.addresses ?? []) byAddress.set(address, record);
    }
  }
  return { byAddress, byName };
}
