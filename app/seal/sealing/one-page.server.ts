import type { EditionContent } from '../edition/edition';
import type { Finding } from '../preflight/preflight';
import { words } from '../preflight/preflight.words';
import { linesOverOf } from './trials.server';

const say = words('en');

/** A letter with an annex that does not stand on one page, however closely it is set, as its trial found: a warning. */
export function longerThanOnePage(content: EditionContent): Finding[] {
  const lines = linesOverOf(content);
  if (lines === 0) return [];
  const at = `/desk/letters/${content.letter.id}`;
  const cure = { to: `${at}/choices`, label: say('toChoices') };
  return [{ name: 'longer than one page', severity: 'warning', sentence: say('longerThanOnePage', { lines }), cure }];
}
