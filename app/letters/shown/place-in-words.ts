import type { ChangedPlace } from '../text/comparison';
import type { words } from './comparison.words';

type Say = ReturnType<typeof words>;

/** What a changed place is called, and whether it is new, gone or moved. */
export function placeInWords({ part, number, how, from }: ChangedPlace, say: Say): string {
  const isNumbered = part === 'ask' || part === 'paragraph' || part === 'footnote';
  const place = isNumbered ? say(part, { number: number ?? 0 }) : say(part);
  if (how === 'changed') return place;
  return how === 'moved' ? say('moved', { place, from: from ?? 0 }) : say(how, { place });
}
