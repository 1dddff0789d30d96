import { database } from '~/platform/database/database.server';
import { currentEdition, type StandingEdition } from '~/seal/edition/current-editions.server';

/**
 * The sealed edition that the page of a version offers, in the authentic language unless told. A letter opened again with
 * another version has none until that is sealed: page and edition are always one version.
 */
export async function pageEdition(
  letterId: string,
  versionId: string,
  language?: string,
): Promise<StandingEdition | null> {
  const edition = await currentEdition(letterId, database(), language);
  if (!edition) return null;
  const ofVersion = await database().text.count({ where: { id: edition.textId, versionId } });
  return ofVersion > 0 ? edition : null;
}
