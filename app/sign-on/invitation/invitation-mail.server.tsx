import ConfirmationAsked, { subject as confirmationSubject } from '@emails/confirmation-asked';
import Invitation, { type InvitationProps, subject } from '@emails/invitation';
import { fromName } from '@emails/parts/from-name';
import { firstDelivery } from '~/letters/letter/delivery.server';
import { mailAddressShown } from '~/platform/address/mail-address';
import { hostsShown } from '~/platform/address/web-address';
import { database } from '~/platform/database/database.server';
import { dateInWords, instantInWords } from '~/platform/locale/dates';
import type { InterfaceLanguage } from '~/platform/locale/interface-languages';
import { sender } from '~/platform/mailer/sender.server';
import type { NoticeContent } from '~/platform/notice/notices.server';
import type { Collected } from '../collected/collected';
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
  /** What was collected elsewhere, and is to be confirmed; null unless told. */
  readonly collected?: Collected | null;
};

/** The mail that invites: in the name of whoever invites for the lead, with answers to that person. */
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
  const written = invited.collected ? askedToConfirm(props, invited.collected) : invitedBy(props);
  return {
    ...written,
    fromName: fromName(props, { person: person?.name, organisation: props.lead }),
    ...(person ? { replyTo: person.address } : {}),
  };
}

const invitedBy = (props: InvitationProps) => ({ subject: subject(props), mail: <Invitation {...props} /> });

/** Everything that was collected, so that who reads the mail knows it without opening anything. */
function askedToConfirm(props: InvitationProps, { logo, ...collected }: Collected) {
  const asked = { ...props, ...collected, website: hostsShown(collected.website), hasLogo: logo !== null };
  return { subject: confirmationSubject(asked), mail: <ConfirmationAsked {...asked} /> };
}
