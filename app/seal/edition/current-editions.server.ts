import { type Database, database, type Transaction } from '~/platform/database/database.server';

const withSeal = {
  seal: true,
  text: { select: { language: true, authentic: true } },
  _count: { select: { signatories: true } },
} as const;

/**
 * The letter’s standing edition: the latest that is sealed and not void, with its seal; null where there is none. In the
 * authentic language unless told: what is sent and what the public page offers first.
 */
export async function currentEdition(
  letterId: string,
  reading: Database | Transaction = database(),
  language?: string,
) {
  const text = language === undefined ? { authentic: true } : { language };
  const found = await reading.edition.findFirst({
    where: { letterId, voidedAt: null, seal: { isNot: null }, text },
    orderBy: { number: 'desc' },
    include: withSeal,
  });
  return found?.seal ? { ...found, seal: found.seal } : null;
}
export type CurrentEdition = NonNullable<Awaited<ReturnType<typeof currentEdition>>>;

/** All editions of the letter, the latest first. */
export const editionsOf = (letterId: string) =>
  database().edition.findMany({ where: { letterId }, orderBy: { number: 'desc' }, include: withSeal });

/**
 * The sealed edition that the page of a version offers, in the authentic language unless told. A letter opened again with
 * another version has none until that is sealed: page and edition are always one version.
 */
export async function pageEdition(
  letterId: string,
  versionId: string,
  language?: string,
): Promise<CurrentEdition | null> {
  const edition = await currentEdition(letterId, database(), language);
  if (!edition) return null;
  const ofVersion = await database().text.count({ where: { id: edition.textId, versionId } });
  return ofVersion > 0 ? edition : null;
}
