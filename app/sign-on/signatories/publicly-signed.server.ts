import { LRUCache } from 'lru-cache';
import { countedEndorsements } from '~/letters/letter/counted-endorsements.server';
import { type PublicState, publicStateOf } from '~/letters/letter/standing.server';
import { database } from '~/platform/database/database.server';
import { countsOf } from './signatory';

/** Who has signed, as far as everybody may know: counts, and those who signed first. */
export type PubliclySigned = {
  /** The path of the letter’s public page. */
  readonly page: string;
  readonly counts: ReturnType<typeof countsOf>;
  /** The lead first, then in the order in which they signed. */
  readonly first: readonly { readonly organisationId: string; readonly name: string }[];
};

/** So many are read that some are left to name where the reader’s own organisation is not. */
const most = 6;

// What a revision of the public page shows does not change: two hundred directors of one evening are told what was read once.
const kept = new LRUCache<string, PubliclySigned>({ max: 50 });

/** Who has signed a letter, as its public page says; null where nobody has, and where nobody can read that yet or any more. */
export async function publiclySigned(letterId: string, state: PublicState): Promise<PubliclySigned | null> {
  const { publicSlug, publicRevision } = state;
  if (!publicSlug) return null;
  const key = `${letterId} ${publicRevision}`;
  const found = kept.get(key) ?? (await readSigned(letterId, publicSlug));
  kept.set(key, found);
  return found.counts.organisations > 0 ? found : null;
}

/** The same, of a letter of which nothing is known yet. */
export async function publiclySignedNow(letterId: string): Promise<PubliclySigned | null> {
  const [state] = await database().$queryRaw<PublicState[]>`
    SELECT ${publicStateOf} FROM letter l WHERE l.id = ${letterId}::uuid`;
  return state ? publiclySigned(letterId, state) : null;
}

async function readSigned(letterId: string, slug: string): Promise<PubliclySigned> {
  const counted = (await countedEndorsements(database(), letterId)).filter(({ verified }) => verified);
  const inOrder = [...counted].sort(
    (one, other) => Number(other.lead) - Number(one.lead) || one.endorsedAt.getTime() - other.endorsedAt.getTime(),
  );
  const ids = inOrder.slice(0, most).map(({ id }) => id);
  const named = await database().endorsement.findMany({
    where: { id: { in: ids } },
    select: { id: true, organisationId: true, printedName: true },
  });
  const first = ids.flatMap((id) => {
    const one = named.find((each) => each.id === id);
    return one ? [{ organisationId: one.organisationId, name: one.printedName }] : [];
  });
  return { page: `/letters/${slug}`, counts: countsOf(counted), first };
}
