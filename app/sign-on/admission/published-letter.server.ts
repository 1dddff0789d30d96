import { readableAt } from '~/letters/letter/standing.server';
import { database } from '~/platform/database/database.server';
import { type Arriving, arrivalOf } from '~/platform/request/arrival.server';
import { type Capability, grant } from '~/platform/request/capability';
import { NotFound } from '~/platform/request/not-found';

/** A letter whose public page everybody can read, and on which one can therefore ask to co-sign. */
export type PublishedLetter = Capability<
  { published: true },
  { id: string; slug: string; leadId: string; lead: string; at: Date }
>;

/** The letter of the address, where its public page can be read. @throws NotFound where it cannot */
export async function requirePublished({ params, context }: Arriving): Promise<PublishedLetter> {
  const letter = await publishedLetter(params['slug'], await arrivalOf(context));
  if (!letter) throw new NotFound();
  return letter;
}

/** The name in the address of a letter’s public page, where everybody can read that; null where nobody can. */
export async function publishedSlug(letterId: string, at: Date): Promise<string | null> {
  const where = { id: letterId, ...readableAt(at), takedowns: { none: { liftedAt: null } } };
  return (await database().letter.findFirst({ where, select: { slug: true } }))?.slug ?? null;
}

/** The letter of which everybody can read the page at a moment, or null. */
export async function publishedLetter(slug: string | undefined, at: Date): Promise<PublishedLetter | null> {
  const letter = await database().letter.findFirst({
    where: { slug: slug ?? '', ...readableAt(at), takedowns: { none: { liftedAt: null } } },
    select: { id: true, slug: true, leadId: true, lead: { select: { displayName: true } } },
  });
  return letter && grant<PublishedLetter>({ ...letter, lead: letter.lead.displayName, at });
}
