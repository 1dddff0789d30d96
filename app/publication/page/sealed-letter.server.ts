import { readableAt } from '~/letters/letter/standing.server';
import { database } from '~/platform/database/database.server';
import { pageEdition } from '~/seal/edition/current-editions.server';
import { type SealedFile, sealedFile } from '~/seal/edition/pdf-answer.server';
import { openingOf } from '~/sign-on/opening/openings.server';

/** The sealed PDF of a published letter that is not taken down, of its authentic text unless told; null where there is none. */
export async function publishedPdf(slug: string, at: Date, language?: string): Promise<SealedFile | null> {
  const letter = await database().letter.findFirst({
    where: { slug, ...readableAt(at), takedowns: { none: { liftedAt: null } } },
    select: { id: true },
  });
  const opening = letter && (await openingOf(database(), letter.id, at));
  const edition = opening && (await pageEdition(letter.id, opening.versionId, language));
  return edition && sealedFile(edition);
}
