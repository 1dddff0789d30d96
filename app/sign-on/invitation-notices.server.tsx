import { oneClickStop } from '@emails/headers';
import Invitation, { subject } from '@emails/invitation';
import { database } from '../platform/database/database.server';
import { instantInWords } from '../platform/locale/dates';
import { sender } from '../platform/mailer/sender.server';
import type { NoticeWriters } from '../platform/notices.server';
import { settings } from '../platform/settings.server';
import { tokenFor } from '../platform/token.server';
import { openedText } from './opened-text.server';
import { openingOf } from './openings.server';

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
    const { parts } = await openedText(database(), opening.versionId);
    const stopLink = `${settings().origin}/stop/${tokenFor('stop', id)}`;
    const props = {
      ...sender(),
      lead: invitation.letter.lead.displayName,
      letterTitle: parts.title,
      askInBrief: parts.askInBrief,
      deadline: instantInWords(opening.deadline, opening.timeZone),
      link: `${settings().origin}/invitations/${tokenFor('invitation', id)}`,
      stopLink,
    };
    return { subject: subject(props), mail: <Invitation {...props} />, headers: oneClickStop(stopLink) };
  },
};
