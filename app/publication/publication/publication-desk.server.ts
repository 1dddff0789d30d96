import type { LetterDeed } from '~/letters/letter/letter-deeds.server';
import { database } from '~/platform/database/database.server';
import { settings } from '~/platform/installation/settings.server';
import { firstLanguage, said } from '~/platform/locale/sentences';
import { contactOf } from '~/seal/edition/edition';
import { signatoriesOf } from '~/sign-on/signatories/signatories.server';
import { currentPublication, currentTakedown, obstaclesToPublication } from './publications.server';

/** What the lead sees of the letter’s publication: whether it can be, what it would show, and what became of it. */
export async function publicationDeskOf(deed: LetterDeed<'publish letters'>) {
  const letterId = deed.letter.id;
  const [obstacles, publication, takedown, signatories, imprint] = await Promise.all([
    obstaclesToPublication(database(), deed),
    currentPublication(database(), letterId),
    currentTakedown(letterId),
    signatoriesOf(database(), letterId),
    database().imprint.findUnique({ where: { letterId } }),
  ]);
  return {
    path: `/letters/${deed.letter.slug}`,
    address: `${settings().origin}/letters/${deed.letter.slug}`,
    obstacles: publication ? [] : obstacles.map((obstacle) => said(obstacle, firstLanguage)),
    publishedAt: publication?.publishedAt ?? null,
    takedown: takedown && { takenAt: takedown.takenAt, reason: takedown.reason },
    count: signatories.length,
    contact: Object.values(contactOf(imprint) ?? {}).join(', '),
  };
}
