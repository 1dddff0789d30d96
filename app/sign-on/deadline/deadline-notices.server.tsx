import DeadlineMoved, { subject } from '@emails/deadline-moved';
import { oneClickStop } from '@emails/headers';
import { database } from '~/platform/database/database.server';
import { settings } from '~/platform/installation/settings.server';
import { instantInWords } from '~/platform/locale/dates';
import { sender } from '~/platform/mailer/sender.server';
import type { NoticeWriters } from '~/platform/notice/notices.server';
import { tokenFor } from '~/platform/request/token.server';
import { languageOfExpert, linksOfExpert } from '../expert/experts-undecided.server';
import { openedText } from '../opening/opened-text.server';
import { openingOf } from '../opening/openings.server';
import { languageOfMail } from '../preparation/mail-language.server';
import { type Undecided, undecided } from './undecided.server';

/** The word that the deadline moved, as long as it is the one in force and the mailbox still has to decide. */
export const deadlineNotices: NoticeWriters = {
  'deadline-moved': async (id, address) => {
    const move = await database().deadlineMove.findUnique({ where: { id }, include: { opening: true } });
    if (!move || (await wasFollowed(move))) return null;
    const { letterId } = move.opening;
    const opening = await openingOf(database(), letterId, new Date());
    if (!opening?.open || opening.id !== move.openingId) return null;
    const [reader] = await undecided(database(), opening, address);
    if (!reader) return null;
    const { lead } = await database().letter.findUniqueOrThrow({
      where: { id: letterId },
      select: { lead: { select: { displayName: true } } },
    });
    const { parts } = await openedText(database(), opening.versionId);
    const language = reader.as === 'expert' ? await languageOfExpert(reader.id) : await languageOfMail(reader);
    const { link, stopLink } = linksOf(reader);
    const props = {
      ...sender(language),
      because: reader.as,
      organisation: reader.organisation ?? '',
      moved: move.to > move.from ? ('later' as const) : ('earlier' as const),
      lead: lead.displayName,
      letterTitle: parts.title,
      deadline: instantInWords(move.to, opening.timeZone, language),
      former: instantInWords(move.from, opening.timeZone, language),
      reason: move.reason,
      link,
      ...(stopLink ? { stopLink } : {}),
    };
    return {
      subject: subject(props),
      mail: <DeadlineMoved {...props} />,
      ...(stopLink ? { headers: oneClickStop(stopLink) } : {}),
    };
  },
};

/** Whether the deadline was moved again since: that mail then says it. */
const wasFollowed = async ({ openingId, number }: { openingId: string; number: number }): Promise<boolean> =>
  (await database().deadlineMove.count({ where: { openingId, number: { gt: number } } })) > 0;

/** The link that the reader has already, and that which stops mails, for who is invited. */
function linksOf({ as, id }: Undecided): { link: string; stopLink?: string } {
  const { origin } = settings();
  if (as === 'asked') return { link: `${origin}/approvals/${tokenFor('approval', id)}` };
  if (as === 'expert') return linksOfExpert(id);
  if (as === 'prepares') return { link: `${origin}/preparations/${id}` };
  return {
    link: `${origin}/invitations/${tokenFor('invitation', id)}`,
    stopLink: `${origin}/stop/${tokenFor('stop', id)}`,
  };
}
