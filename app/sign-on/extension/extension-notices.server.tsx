import DeadlineExtended, { subject } from '@emails/deadline-extended';
import { oneClickStop } from '@emails/headers';
import { database } from '~/platform/database/database.server';
import { settings } from '~/platform/installation/settings.server';
import { instantInWords } from '~/platform/locale/dates';
import { sender } from '~/platform/mailer/sender.server';
import type { NoticeWriters } from '~/platform/notice/notices.server';
import { tokenFor } from '~/platform/request/token.server';
import { openedText } from '../opening/opened-text.server';
import { openingOf } from '../opening/openings.server';
import { languageOfMail } from '../preparation/mail-language.server';
import { type Undecided, undecided } from './undecided.server';

/** The word that the deadline moved, as long as it is the one in force and the mailbox still has to decide. */
export const extensionNotices: NoticeWriters = {
  'deadline-extended': async (id, address) => {
    const extension = await database().extension.findUnique({ where: { id }, include: { opening: true } });
    if (!extension) return null;
    const { letterId } = extension.opening;
    const opening = await openingOf(database(), letterId, new Date());
    if (!opening?.open || opening.deadline.getTime() !== extension.to.getTime()) return null;
    const [reader] = await undecided(database(), opening, address);
    if (!reader) return null;
    const { lead } = await database().letter.findUniqueOrThrow({
      where: { id: letterId },
      select: { lead: { select: { displayName: true } } },
    });
    const { parts } = await openedText(database(), opening.versionId);
    const language = await languageOfMail(reader);
    const { link, stopLink } = linksOf(reader);
    const props = {
      ...sender(language),
      because: reader.as,
      organisation: reader.organisation ?? '',
      lead: lead.displayName,
      letterTitle: parts.title,
      deadline: instantInWords(extension.to, opening.timeZone, language),
      former: instantInWords(extension.from, opening.timeZone, language),
      reason: extension.reason,
      link,
      ...(stopLink ? { stopLink } : {}),
    };
    return {
      subject: subject(props),
      mail: <DeadlineExtended {...props} />,
      ...(stopLink ? { headers: oneClickStop(stopLink) } : {}),
    };
  },
};

/** The link that the reader has already, and that which stops mails, for who is invited. */
function linksOf({ as, id }: Undecided): { link: string; stopLink?: string } {
  const { origin } = settings();
  if (as === 'asked') return { link: `${origin}/approvals/${tokenFor('approval', id)}` };
  if (as === 'prepares') return { link: `${origin}/preparations/${id}` };
  return {
    link: `${origin}/invitations/${tokenFor('invitation', id)}`,
    stopLink: `${origin}/stop/${tokenFor('stop', id)}`,
  };
}
