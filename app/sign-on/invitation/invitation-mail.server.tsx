import Invitation, { fromName, subject } from '@emails/invitation';
import { firstDelivery } from '~/letters/letter/delivery.server';
import { mailAddressShown } from '~/platform/address/mail-address';
import { database } from '~/platform/database/database.server';
import { dateInWords, instantInWords } from '~/platform/locale/dates';
import type { InterfaceLanguage } from '~/platform/locale/interface-languages';
import { sender } from '~/platform/mailer/sender.server';
import type { NoticeContent } from '~/platform/notice/notices.server';
import { openedText } from '../opening/opened-text.server';
import type { OpeningAt } from '../opening/openings.server';

type Invited = {
  readonly language: InterfaceLanguage;
  /** A few words of the lead’s own. */
  readonly message: string | null;
  /** The member of the lead who invites: answers to the mail reach them. */
  readonly invitedById: string | null;
  readonly link: string;
  readonly stopLink: string;
};

/** The mail that invites: in the name of the lead, with answers to whoever invites. */
export async function invitationMail(opening: OpeningAt, invited: Invited): Promise<NoticeContent> {
  const { language, message, link, stopLink } = invited;
  const [{ parts }, delivery, letter, person] = await Promise.all([
    openedText(database(), opening.versionId),
    firstDelivery(database(), opening.letterId, opening.versionId),
    database().letter.findUniqueOrThrow({
      where: { id: opening.letterId },
      select: { lead: { select: { displayName: true } } },
    }),
    invited.invitedById ? database().person.findUnique({ where: { id: invited.invitedById } }) : null,
  ]);
  const props = {
    ...sender(language),
    lead: letter.lead.displayName,
    letterTitle: parts.title,
    askInBrief: parts.askInBrief,
    deadline: instantInWords(opening.deadline, opening.timeZone, language),
    ...(delivery ? { deliveredOn: dateInWords(delivery.at, opening.timeZone, language) } : {}),
    ...{ link, stopLink },
    ...(message ? { note: message } : {}),
    ...(person ? { writer: person.name ?? mailAddressShown(person.address) } : {}),
  };
  return {
    subject: subject(props),
    mail: <Invitation {...props} />,
    fromName: fromName(props),
    ...(person ? { replyTo: person.address } : {}),
  };
}
