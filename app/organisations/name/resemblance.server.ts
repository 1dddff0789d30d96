import type { Transaction } from '~/platform/database/database.server';
import { hostLikeness, likenesses } from './likeness';
import { lookedFor, type Resemblance, resembledBy } from './look-alike';

/** The number of the rule by which likenesses are made. Raise it with every change of likeness.ts, skeleton.ts or their words. */
const likenessRule = 3;

/**
 * Gives every name that has none yet by today’s rule its likenesses: new ones, and all of them once after the rule changed. The
 * caller holds `lockNames`.
 */
async function keyNames(tx: Transaction): Promise<void> {
  const rows = await tx.organisationName.findMany({
    where: { likenessRule: { lt: likenessRule } },
    select: { id: true, name: true },
  });
  if (rows.length === 0) return;
  const keyed = JSON.stringify(rows.map(({ id, name }) => ({ id, seen: likenesses(name) })));
  await tx.$executeRaw`
    UPDATE organisation_name SET likeness_rule = ${likenessRule},
      likenesses = ARRAY(SELECT jsonb_array_elements_text(given.seen))
    FROM jsonb_to_recordset(${keyed}::jsonb) AS given (id uuid, seen jsonb)
    WHERE organisation_name.id = given.id`;
}

/** The same for hosts. */
async function keyHosts(tx: Transaction): Promise<void> {
  const rows = await tx.organisation.findMany({
    where: { hostLikenessRule: { lt: likenessRule } },
    select: { id: true, host: true },
  });
  if (rows.length === 0) return;
  const keyed = JSON.stringify(rows.map(({ id, host }) => ({ id, seen: hostLikeness(host) })));
  await tx.$executeRaw`
    UPDATE organisation SET host_likeness_rule = ${likenessRule}, host_likeness = given.seen
    FROM jsonb_to_recordset(${keyed}::jsonb) AS given (id uuid, seen text) WHERE organisation.id = given.id`;
}

/** More names than these that share a likeness say nothing new. */
const mostCandidates = 200;

/**
 * What a name resembles among the names of the other organisations, and among public bodies; null where it resembles none. Held
 * names that were added by hand are nobody’s yet. The caller holds `lockNames`, so that two look-alikes never miss each other.
 */
export async function resemblanceOf(
  tx: Transaction,
  name: string,
  organisationId: string | null,
): Promise<Resemblance | null> {
  await keyNames(tx);
  const { whole, parts, runs } = lookedFor(name);
  const others = await tx.organisationName.findMany({
    where: {
      endedAt: null,
      likenesses: { hasSome: [...whole, ...parts, ...runs] },
      OR: [{ heldAt: null }, { releasedAt: { not: null } }],
      ...(organisationId ? { organisationId: { not: organisationId } } : {}),
    },
    select: { organisationId: true, name: true, likenesses: true },
    orderBy: { addedAt: 'asc' },
    take: mostCandidates,
  });
  return resembledBy(name, others);
}

type Judged = { readonly displayName: string; readonly legalName: string; readonly host: string };

/** What an entry resembles, by either of its names or by its host. The caller holds `lockNames`. */
export async function entryResemblance(
  tx: Transaction,
  { displayName, legalName, host }: Judged,
  organisationId: string | null,
): Promise<Resemblance | null> {
  for (const name of new Set([displayName, legalName])) {
    const like = await resemblanceOf(tx, name, organisationId);
    if (like) return like;
  }
  await keyHosts(tx);
  const sameHost = await tx.organisation.findFirst({
    where: { hostLikeness: hostLikeness(host), ...(organisationId ? { id: { not: organisationId } } : {}) },
    select: { id: true },
    orderBy: { foundedAt: 'asc' },
  });
  return sameHost ? { by: 'host', organisationId: sameHost.id } : null;
}
