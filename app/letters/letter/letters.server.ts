import { randomUUID } from 'node:crypto';
import type { Member } from '~/organisations/organisation/members.server';
import { isUniqueViolation } from '~/platform/database/violations.server';
import type { DoingOnLetter } from '~/trail/deed';
import { onLetter } from '~/trail/deeds.server';
import { freeSlug, slugOf } from './slug';

type Beginning = { readonly title: string; readonly language: string };

/**
 * Starts a letter led by the member’s organisation: an empty draft under its title, an imprint with the lead’s name as
 * letterhead, and an address of its own made from the title.
 * @returns its id
 */
export async function startLetter(lead: Member<'draft letters'>, beginning: Beginning): Promise<string> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await onLetter('letter-started', randomUUID(), lead, (letter) => begin(letter, lead, beginning));
    } catch (error) {
      // Somebody took the same address in between: the next try sees it.
      if (attempt === 5 || !isUniqueViolation(error)) throw error;
    }
  }
}

async function begin(
  { tx, id, at, did }: DoingOnLetter<'letter-started'>,
  { person, organisation }: Member<'draft letters'>,
  wish: Beginning,
) {
  const slug = slugOf(wish.title);
  const taken = await tx.letter.findMany({ where: { slug: { startsWith: slug } }, select: { slug: true } });
  await tx.letter.create({
    data: {
      id,
      leadId: organisation.id,
      slug: freeSlug(
        slug,
        taken.map((other) => other.slug),
      ),
      startedAt: at,
      startedById: person.id,
      language: wish.language,
      drafts: { create: { language: wish.language, title: wish.title, savedAt: at, savedById: person.id } },
      imprint: { create: { letterhead: organisation.legalName } },
    },
  });
  return did({ plain: { leadId: organisation.id, language: wish.language } }, id);
}
