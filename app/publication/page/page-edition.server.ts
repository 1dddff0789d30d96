import { database } from '~/platform/database/database.server';
import { currentEdition, type StandingEdition } from '~/seal/edition/current-editions.server';
import { editionSchema } from '~/seal/edition/edition';
import type { Signatory } from '~/sign-on/signatories/signatory';

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

/**
 * What a sealed edition prints does not change, and its page says the same: of those whom it prints, the statements are as
 * printed. What the lead decides after the seal counts for later editions.
 */
export function statementsAsSealed(
  signatories: readonly Signatory[],
  sealed: Pick<StandingEdition, 'content'> | null,
): readonly Signatory[] {
  if (!sealed) return signatories;
  const printed = new Map(
    editionSchema.parse(JSON.parse(sealed.content)).signatories.map((one) => [one.endorsementId, one]),
  );
  return signatories.map((signatory) => {
    const asPrinted = printed.get(signatory.endorsementId);
    if (!asPrinted) return signatory;
    return { ...signatory, statement: asPrinted.statement ?? null };
  });
}
