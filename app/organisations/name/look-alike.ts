import { isHighlyRestrictive } from '~/platform/printable/scripts';
import { resembledBody } from './institutions/institutions';
import { isSeveralWords, isTelling, likenesses, runsIn } from './likeness';
import { countsOthers, partsOf } from './listed';

/** Why a name, or a host, is held for a person of the staff. */
type HeldBy = 'name' | 'host' | 'body' | 'list' | 'script';

/** What a name resembles: an organisation of ours, a public body, or nobody in particular. */
export type Resemblance = { readonly by: HeldBy; readonly organisationId: string | null };

/** The likenesses by which a name is looked for among the names of others: its own, its parts’, and its runs’ of words. */
export function lookedFor(name: string) {
  const whole = likenesses(name);
  const parts = partsOf(name).filter(isTelling).flatMap(likenesses);
  return { whole: new Set(whole), parts: new Set(parts), runs: new Set(runsIn(name, 1)) };
}

type Candidate = { readonly organisationId: string; readonly name: string; readonly likenesses: readonly string[] };

/** A name of one word is a word like others; names of two organisations within one are not there by chance. */
const oneOfSeveral = (within: readonly Candidate[]): Candidate | undefined =>
  within.find(({ organisationId }) => organisationId !== within[0]?.organisationId);

/**
 * What a name resembles: it mixes scripts, could be taken for another’s name or for a public body, holds another’s name of
 * several words, lists another, or counts others that it does not name. Null where nothing of that holds.
 * @param others names of other organisations that share a likeness with `lookedFor`
 */
export function resembledBy(name: string, others: readonly Candidate[]): Resemblance | null {
  const { whole, parts, runs } = lookedFor(name);
  const sharing = (seen: ReadonlySet<string>) => (other: Candidate) => other.likenesses.some((own) => seen.has(own));
  // Before a namesake: whoever takes an institution’s name first does not decide what the staff are told of the second.
  if (resembledBody(name)) return { by: 'body', organisationId: null };
  const same = others.find(sharing(whole));
  if (same) return { by: 'name', organisationId: same.organisationId };
  const within = others.filter(sharing(runs));
  const listed = others.find(sharing(parts)) ?? within.find(({ name }) => isSeveralWords(name)) ?? oneOfSeveral(within);
  if (listed) return { by: 'list', organisationId: listed.organisationId };
  if (countsOthers(name)) return { by: 'list', organisationId: null };
  return isHighlyRestrictive(name) ? null : { by: 'script', organisationId: null };
}
