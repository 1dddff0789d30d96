import { hostLikeness, likeness } from './likeness';

type Named = { displayName: string; legalName: string; host: string };
type Standing = { id: string; likeness: string; legalName: string; host: string };

/**
 * The organisation for which another one could be taken: by either of its names beside either of theirs, or by its host.
 * Null where it resembles none. `others` are all that stand, without the one that is judged.
 */
export function resembled(judged: Named, others: readonly Standing[]): { id: string; by: 'name' | 'host' } | null {
  const names = [likeness(judged.displayName), likeness(judged.legalName)];
  const host = hostLikeness(judged.host);
  const byName = others.find((other) => names.includes(other.likeness) || names.includes(likeness(other.legalName)));
  if (byName) return { id: byName.id, by: 'name' };
  const byHost = others.find((other) => hostLikeness(other.host) === host);
  return byHost ? { id: byHost.id, by: 'host' } : null;
}
