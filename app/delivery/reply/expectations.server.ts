import type { LetterDeed } from '~/letters/letter/letter-deeds.server';
import { database } from '~/platform/database/database.server';
import { Refusal } from '~/platform/request/refusal';
import { onLetter } from '~/trail/deeds.server';
import { replyWords } from './reply.words';

type Following = LetterDeed<'follow replies'>;

/** Sets within how many working days the lead expects an answer, or that it expects nothing. */
export async function expectAnswers(deed: Following, workingDays: number | null): Promise<void> {
  await onLetter('expectation-set', deed.letter.id, deed, async ({ tx, id: letterId, at, did, didNot }) => {
    const before = await tx.answerExpectation.findUnique({ where: { letterId } });
    if ((before?.workingDays ?? null) === workingDays) return didNot();
    if (workingDays === null) await tx.answerExpectation.delete({ where: { letterId } });
    else {
      const set = { workingDays, setAt: at };
      await tx.answerExpectation.upsert({ where: { letterId }, create: { letterId, ...set }, update: set });
    }
    return did({ plain: { workingDays: workingDays ?? 0 } });
  });
}

const otherPublished = ({ letter }: Following) => ({
  leadId: letter.leadId,
  id: { not: letter.id },
  publications: { some: {} },
  takedowns: { none: { liftedAt: null } },
});

/** The published letters of the same lead that can stand in the place of this one, and the one that does. */
export async function supersedingLetters(deed: Following) {
  const [letters, named] = await Promise.all([
    database().letter.findMany({
      where: otherPublished(deed),
      orderBy: { startedAt: 'desc' },
      select: {
        id: true,
        slug: true,
        versions: {
          orderBy: { number: 'desc' },
          take: 1,
          select: {
            texts: { where: { authentic: true }, orderBy: { ordinal: 'desc' }, take: 1, select: { title: true } },
          },
        },
      },
    }),
    database().supersession.findUnique({ where: { letterId: deed.letter.id } }),
  ]);
  const offered = letters.map(({ id, slug, versions }) => ({ id, title: versions[0]?.texts[0]?.title ?? slug }));
  return { offered, laterId: named?.laterId ?? null };
}

/**
 * Names the later letter that stands in this one’s place, or that none does.
 * @throws Refusal where it is not another published letter of the same lead
 */
export async function nameLaterLetter(deed: Following, laterId: string | null): Promise<void> {
  await onLetter('letter-superseded', deed.letter.id, deed, async ({ tx, id: letterId, at, did, didNot, instead }) => {
    const before = await tx.supersession.findUnique({ where: { letterId } });
    if ((before?.laterId ?? null) === laterId) return didNot();
    if (laterId === null) {
      await tx.supersession.delete({ where: { letterId } });
      return instead('supersession-ended', { plain: {} });
    }
    const named = await tx.letter.count({ where: { AND: [otherPublished(deed), { id: laterId }] } });
    if (named === 0) throw new Refusal(replyWords.sentence('otherLetter'));
    const set = { laterId, namedAt: at };
    await tx.supersession.upsert({ where: { letterId }, create: { letterId, ...set }, update: set });
    return did({ plain: { laterLetterId: laterId } });
  });
}
