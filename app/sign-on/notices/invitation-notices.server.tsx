import { oneClickStop } from '@emails/headers';
import Invitation, { subject } from '@emails/invitation';
import { database } from '~/platform/database/database.server';
import { settings } from '~/platform/installation/settings.server';
import { instantInWords } from '~/platform/locale/dates';
import { sender } from '~/platform/mailer/sender.server';
import type { NoticeWriters } from '~/platform/notice/notices.server';
import { tokenFor } from '~/platform/request/token.server';
import { openedText } from '../opening/opened-text.server';
import { openingOf } from '../opening/openings.server';
import { languageOfMail } from '../preparation/mail-language.server';

/** The invitation, as long as it stands, nobody has answered, and sign-on is open. */
export const invitationNotices: NoticeWriters = {
  invitation: async (id) => {
    const invitation = await database().invitation.findUnique({
      where: { id },
      include: { letter: { select: { lead: { select: { displayName: true } } } } },
    });
    if (!invitation || invitation.cancelledAt || invitation.stoppedAt || invitation.declinedAt) return null;
    const opening = await openingOf(database(), invitation.letterId, new Date());
    if (!opening?.open) return null;
    const language = await languageOfMail({ address: invitation.address, invitationId: id });
    const { parts } = await openedText(database(), opening.versionId);
    const stopLink = `${settings().origin}/stop/${tokenFor('stop', id)}`;
    const props = {
      ...sender(language),
      lead: invitation.letter.lead.displayName,
      letterTitle: parts.title,
      askInBrief: parts.askInBrief,
      deadline: instantInWords(opening.deadline, opening.timeZone, language),
      link: `${settings().origin}/invitations/${tokenFor('invitation', id)}`,
      stopLink,
    };
    return { subject: subject(props), mail: <Invitation {...props} />, headers: oneClickStop(stopLink) };
  },
};
