import { database } from '~/platform/database/database.server';
import type { ReplyKind, ReplySense } from './reply';

/** An answer that everybody may read: confirmed from the official’s mailbox, or on the basis that the lead named. */
export type PublicReply = {
  readonly official: string;
  readonly institution: string;
  readonly at: Date;
  readonly kind: ReplyKind;
  readonly sense: ReplySense | null;
  readonly words: string;
  readonly language: string;
  /** The lead entered it from its own mailbox: it is the lead’s word that the official said so. */
  readonly entered: boolean;
};

/** Given by whoever has a mailbox to which the letter was passed on, and which no list of officials has. */
export const byUnknownColleague = {
  message: { passedBy: { isNot: null } },
  official: { mailboxes: { none: { source: { not: 'passed-on' } } } },
};

/** What came by the link, where nobody has confirmed it from the official’s own mailbox, shows to nobody but the lead. */
const showsPublicly = {
  public: true,
  erasedAt: null,
  OR: [{ messageId: null }, { confirmedAt: { not: null } }],
  NOT: byUnknownColleague,
};

/** The answers that show on a letter’s page, the earliest first. One query. */
export async function publicReplies(letterId: string): Promise<PublicReply[]> {
  const replies = await database().reply.findMany({
    where: { letterId, ...showsPublicly },
    orderBy: [{ answeredAt: 'asc' }, { id: 'asc' }],
    select: {
      kind: true,
      sense: true,
      words: true,
      language: true,
      answeredAt: true,
      messageId: true,
      official: { select: { fullName: true, institution: true } },
    },
  });
  return replies.map(({ official: { fullName, institution }, answeredAt: at, messageId, ...reply }) => ({
    official: fullName,
    institution,
    at,
    entered: messageId === null,
    ...reply,
  }));
}
