import { oneClickStop } from '@emails/headers';
import Reminder, { subject } from '@emails/reminder';
import { database } from '~/platform/database/database.server';
import { instantInWords } from '~/platform/locale/dates';
import { sender } from '~/platform/mailer/sender.server';
import type { NoticeContent } from '~/platform/notice/notices.server';
import { openedText } from '../opening/opened-text.server';
import type { OpeningAt } from '../opening/openings.server';
import { languageOfMail } from '../preparation/mail-language.server';
import type { Remindable } from './reminder';

export type ReminderLinks = { readonly link: string; readonly stopLink?: string };

/** What one mailbox reads: what is missing for its organisation, who can do it, and the one link that does it. */
export async function reminderMail(
  opening: OpeningAt,
  reader: Remindable,
  words: string | null,
  { link, stopLink }: ReminderLinks,
): Promise<NoticeContent> {
  const [{ parts }, { lead }, language] = await Promise.all([
    openedText(database(), opening.versionId),
    database().letter.findUniqueOrThrow({
      where: { id: opening.letterId },
      select: { lead: { select: { displayName: true } } },
    }),
    languageOfMail(reader),
  ]);
  const props = {
    ...sender(language),
    because: reader.about,
    missing: reader.missing,
    organisation: reader.organisation ?? '',
    lead: lead.displayName,
    letterTitle: parts.title,
    deadline: instantInWords(opening.deadline, opening.timeZone, language),
    ...(words ? { note: words } : {}),
    link,
    ...(stopLink ? { stopLink } : {}),
  };
  return {
    subject: subject(props),
    mail: <Reminder {...props} />,
    ...(stopLink ? { headers: oneClickStop(stopLink) } : {}),
  };
}
