import { database } from '~/platform/database/database.server';
import type { ReplyKind, ReplySense } from './reply';

/** An answer that everybody may read: as the official said, or on the basis that the lead named. */
export type PublicReply = {
  readonly official: string;
  readonly institution: string;
  readonly at: Date;
  readonly kind: ReplyKind;
  readonly sense: ReplySense | null;
  readonly words: string;
  readonly language: string;
};

/** The answers that show on a letter’s page, the earliest first. One query. */
export async function publicReplies(letterId: string): Promise<PublicReply[]> {
  const replies = await database().reply.findMany({
    where: { letterId, public: true, erasedAt: null },
    orderBy: [{ answeredAt: 'asc' }, { id: 'asc' }],
    select: {
      kind: true,
      sense: true,
      words: true,
      language: true,
      answeredAt: true,
      official: { select: { fullName: true, institution: true } },
    },
  });
  return replies.map(({ official: { fullName, institution }, answeredAt: at, ...reply }) => ({
    official: fullName,
    institution,
    at,
    ...reply,
  }));
}
