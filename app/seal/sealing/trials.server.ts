import { setTimeout as pause } from 'node:timers/promises';
import { mostAttempts } from '~/letters/draft/text-trial';
import { digestOf } from '~/platform/installation/storage.server';
import { isRefusal } from '~/platform/request/refusal';
import { turns } from '~/platform/work/turns';
import type { EditionContent } from '../edition/edition';
import { canonicalForm } from '../edition/edition-forms';
import { typesetProof } from './seal.server';
import { logosOf } from './seals.server';

/** What came of setting a letter on trial: nothing to say, or the sentence that says why it cannot be set. */
export type Trial = Passed | { readonly failure: string | null };
/** `linesOver`: by how many lines a letter that shall stand on one page is too long for it. */
type Passed = { readonly linesOver: number };

const inTurn = turns({ atOnce: 1, waiting: 8 });
/** Trials of this process by what they set. Nothing rests on them: who does not find one tries anew. */
const trials = new Map<string, { readonly trial: Promise<Trial>; found?: Trial }>();
/** How often the same letter ended the typesetter: after so many times it is known to fail. */
const crashes = new Map<string, number>();
const mostKept = 50;

/** Sets the letter on trial, as a proof, through every gate of the typesetter; once for the same letter. */
export function trialOf(content: EditionContent): Promise<Trial> {
  const key = keyOf(content);
  const known = trials.get(key);
  if (known) return known.trial;
  const trial = tryIt(content).then((found) => {
    // What may pass another time is tried again, but not for ever.
    if ('failure' in found && found.failure === null && countCrash(key) < mostAttempts) trials.delete(key);
    const kept = trials.get(key);
    if (kept) kept.found = found;
    return found;
  });
  for (const oldest of [...trials.keys()].slice(0, Math.max(0, trials.size - mostKept + 1))) trials.delete(oldest);
  trials.set(key, { trial });
  return trial;
}

function countCrash(key: string): number {
  const count = (crashes.get(key) ?? 0) + 1;
  crashes.delete(key);
  for (const oldest of [...crashes.keys()].slice(0, Math.max(0, crashes.size - mostKept + 1))) crashes.delete(oldest);
  crashes.set(key, count);
  return count;
}

/** By how many lines the letter is too long for its one page, as its last trial in this process found; nought where none did. */
export function linesOverOf(content: EditionContent): number {
  const found = trials.get(keyOf(content))?.found;
  return found && 'linesOver' in found ? found.linesOver : 0;
}

/** The same, for a page that does not wait: null while it is under way after so many milliseconds. */
export async function trialWithin(content: EditionContent, milliseconds: number): Promise<Trial | null> {
  const stop = new AbortController();
  const waited = pause(milliseconds, null, { signal: stop.signal, ref: false }).catch(() => null);
  return Promise.race([trialOf(content), waited]).finally(() => stop.abort());
}

async function tryIt(content: EditionContent): Promise<Trial> {
  try {
    const logos = await logosOf(content);
    const set = await inTurn(() => typesetProof(content, logos));
    return set === 'full' ? { failure: null } : { linesOver: set.linesOver };
  } catch (thrown) {
    return { failure: isRefusal(thrown) ? thrown.message : null };
  }
}

/** Number, trail and moment are other ones each time, and decide nothing of how a letter is set. */
function keyOf(content: EditionContent): string {
  const { moment: _moment, ...sealing } = content.sealing;
  const moment = '2026-01-01T00:00:00.000Z';
  const trail = { ordinal: 0, digest: '0'.repeat(64) };
  return digestOf(Buffer.from(canonicalForm({ ...content, number: 1, trail, sealing: { ...sealing, moment } })));
}
