import type { EditorialFinding } from '../text/editorial';
import type { words } from './doubts.words';

type Say = ReturnType<typeof words>;

/** One point that does not look like spelling and form: what it is, and the words before and after. */
export function doubtInWords({ name, before, after }: EditorialFinding, say: Say): string {
  const said = { what: say(name), before: before.trim(), after: after.trim() };
  if (said.before && said.before === said.after) return say('elsewhere', said);
  if (said.before && said.after) return say('became', said);
  return say(said.after ? 'added' : 'removed', said);
}
