import ExpertConfirmation, { subject as confirmationSubject } from '@emails/expert-confirmation';
import ExpertRequestAnswered, { subject as answeredSubject } from '@emails/expert-request-answered';
import ExpertRequested, { subject as requestedSubject } from '@emails/expert-requested';
import { mailAddressShown } from '~/platform/address/mail-address';
import { database } from '~/platform/database/database.server';
import { settings } from '~/platform/installation/settings.server';
import { instantInWords } from '~/platform/locale/dates';
import { firstLanguage, isInterfaceLanguage } from '~/platform/locale/interface-languages';
import { sender } from '~/platform/mailer/sender.server';
import type { NoticeContent, NoticeWriters } from '~/platform/notice/notices.server';
import { tokenFor } from '~/platform/request/token.server';
import { openedText } from '../opening/opened-text.server';
import { openingOf } from '../opening/openings.server';
import { waitingExperts } from './expert-request-pages.server';

/** The mail that asks a mailbox to confirm, the one to the lead, and each answer. None repeats what a stranger typed. */
export const expertAdmissionNotices: NoticeWriters = {
  'expert-confirmation': async (id, address) => {
    const asking = await database().expertAsking.findUnique({ where: { id } });
    const facts = asking && (await factsOf(asking.letterId, asking.language));
    if (!facts?.open) return null;
    const props = { ...facts.said, address: mailAddressShown(address), link: linkOf(id) };
    return { subject: confirmationSubject(props), mail: <ExpertConfirmation {...props} /> };
  },
  'expert-requested': async (id) => {
    const request = await database().expertRequest.findUnique({ where: { id } });
    if (!request?.address || request.grantedAt || request.declinedAt) return null;
    const facts = await factsOf(request.letterId, firstLanguage);
    if (!facts?.open) return null;
    const props = {
      ...facts.said,
      address: mailAddressShown(request.address),
      waiting: await waitingExperts(request.letterId),
      link: `${settings().origin}/desk/letters/${request.letterId}/experts`,
    };
    return { subject: requestedSubject(props), mail: <ExpertRequested {...props} /> };
  },
  'expert-admitted': (id) => answered(id, 'granted'),
  'expert-request-declined': (id) => answered(id, 'declined'),
};

const linkOf = (id: string) => `${settings().origin}/experts/asks/${tokenFor('expert-request', id)}`;

async function answered(id: string, because: 'granted' | 'declined'): Promise<NoticeContent | null> {
  const request = await database().expertRequest.findUnique({ where: { id }, include: { invitation: true } });
  const facts = request && (await factsOf(request.letterId, request.language));
  if (!facts || (because === 'granted' && (!facts.open || request.invitation?.cancelledAt))) return null;
  const { invitationId, declinedReason } = request;
  const props = {
    ...facts.said,
    because,
    ...(because === 'declined' && declinedReason ? { reason: declinedReason } : {}),
    link: invitationId ? `${settings().origin}/experts/${tokenFor('expert', invitationId)}` : linkOf(id),
  };
  return { subject: answeredSubject(props), mail: <ExpertRequestAnswered {...props} /> };
}

/** What every mail says of the letter, and whether it is open. */
async function factsOf(letterId: string, wished: string) {
  const opening = await openingOf(database(), letterId, new Date());
  if (!opening) return null;
  const language = isInterfaceLanguage(wished) ? wished : firstLanguage;
  const [{ parts }, { lead }] = [
    await openedText(database(), opening.versionId),
    await database().letter.findUniqueOrThrow({
      where: { id: letterId },
      select: { lead: { select: { displayName: true } } },
    }),
  ];
  const said = {
    ...sender(language),
    lead: lead.displayName,
    letterTitle: parts.title,
    deadline: instantInWords(opening.deadline, opening.timeZone, language),
  };
  return { open: opening.open, said };
}
