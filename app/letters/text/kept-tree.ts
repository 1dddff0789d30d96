import { LRUCache } from 'lru-cache';
import { readLetter } from './read-letter';
import type { LetterTree } from './tree';

/** The trees of bodies that are shown to many: reading one takes longer than showing it. */
const kept = new LRUCache<string, LetterTree>({ max: 30 });

/** A body as one tree, as `readLetter`; of a text that many read it is read once. */
export function keptTree(body: string): LetterTree {
  const known = kept.get(body) ?? readLetter(body);
  kept.set(body, known);
  return known;
}
