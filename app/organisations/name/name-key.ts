import { LRUCache } from 'lru-cache';

// The board reads the same two thousand names again and again.
const kept = new LRUCache<string, string>({ max: 20_000 });

/** Words by which two names are of one organisation, whatever their case, accents and signs. */
export function nameKey(name: string): string {
  const known = kept.get(name);
  if (known !== undefined) return known;
  const key = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  kept.set(name, key);
  return key;
}
