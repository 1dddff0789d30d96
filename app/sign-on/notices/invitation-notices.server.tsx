import ColleagueBegan, { subject as colleagueSubject } from '@emails/colleague-began';
import { oneClickStop } from '@emails/headers';
import InvitationDeclined, { subject as declinedSubject } from '@emails/invitation-declined';
import { mailAddressShown } from '~/platform/address/mail-address';
import { database } from '~/platform/database/database.server';
import { settings } from '~/platform/installation/settings.server';
import { instantInWords } from '~/platform/locale/dates';
import { sender } from '~/platform/mailer/sender.server';
import type { NoticeWriters } from '~/platform/notice/notices.server';
import { tokenFor } from '~/platform/request/token.server';
import { collectedFor } from '../collected/collected.server';
import { invitationMail } from '../invitation/invitation-mail.server';
import { hasStopped } from '../invitation/mail-stops.server';
import { openedText } from '../opening/opened-text.server';
import { openingOf } from '../opening/openings.server';
import { languageOfMail } from '../preparation/mail-language.server';

/** What an invited mailbox gets, as long as the invitation stands and sign-on is open. */
export const invitationNotices: NoticeWriters = {
  // Only while nobody has declined it.
  invitation: async (id) => {
    const found = await standing(id);
    if (!found || found.invitation.declinedAt) return null;
    const { invitation, opening, language, stopLink } = found;
    const { message, invitedById } = invitation;
    const collected = await collectedFor(database(), id);
    const link = collected ? `${settings().origin}/confirmations/${tokenFor('confirmation', id)}` : found.link;
    const mail = await invitationMail(opening, { language, message, invitedById, link, stopLink, collected });
    return { ...mail, headers: oneClickStop(stopLink) };
  },
  // As long as nobody has begun since; the reason is for the lead, and goes to nobody else by mail.
  'invitation-declined': async (id) => {
    const found = await standing(id);
    if (!found?.invitation.declinedAt) return null;
    const { invitation, opening, language, stopLink, link } = found;
    const { parts } = await openedText(database(), opening.versionId);
    const props = {
      ...sender(language),
      lead: invitation.letter.lead.displayName,
      letterTitle: parts.title,
      declinedAt: instantInWords(invitation.declinedAt ?? opening.openedAt, opening.timeZone, language),
      deadline: instantInWords(opening.deadline, opening.timeZone, language),
      link,
      stopLink,
    };
    const mail = <InvitationDeclined {...props} />;
    return { subject: declinedSubject(props), mail, headers: oneClickStop(stopLink) };
  },
  // What somebody typed of themselves stands on the page: who is not verified writes nothing into mails to others.
  'colleague-began': async (id) => {
    const found = await standing(id);
    const by = found?.invitation.begunById;
    const person = by ? await database().person.findUnique({ where: { id: by } }) : null;
    if (!found?.invitation.begunAs || !person) return null;
    const { invitation, opening, language, stopLink, link } = found;
    const { parts } = await openedText(database(), opening.versionId);
    const props = {
      ...sender(language),
      by: mailAddressShown(person.address),
      lead: invitation.letter.lead.displayName,
      letterTitle: parts.title,
      link: `${link}/begin`,
      stopLink,
    };
    return { subject: colleagueSubject(props), mail: <ColleagueBegan {...props} />, headers: oneClickStop(stopLink) };
  },
};

/** An invitation that was not cancelled, of a letter that is open, to a mailbox that still wants mail of its lead. */
async function standing(id: string) {
  const invitation = await database().invitation.findUnique({
    where: { id },
    include: { letter: { select: { lead: { select: { displayName: true } } } } },
  });
  if (!invitation || invitation.cancelledAt) return null;
  if (await hasStopped(invitation.letterId, invitation.address)) return null;
  const opening = await openingOf(database(), invitation.letterId, new Date());
  if (!opening?.open) return null;
  const { origin } = settings();
  return {
    ...{ invitation, opening },
    language: await languageOfMail({ address: invitation.address, invitationId: id }),
    link: `${origin}/invitations/${tokenFor('invitation', id)}`,
    stopLink: `${origin}/stop/${tokenFor('stop', id)}`,
  };
}
