import ExpertEnded, { subject as endedSubject } from '@emails/expert-ended';
import ExpertInvitation, { subject as invitedSubject } from '@emails/expert-invitation';
import ExpertOtherName, { subject as otherNameSubject } from '@emails/expert-other-name';
import ExpertReceipt, { subject as receiptSubject } from '@emails/expert-receipt';
import ExpertWithdrew, { subject as withdrewSubject } from '@emails/expert-withdrew';
import { oneClickStop } from '@emails/headers';
import { fromName } from '@emails/parts/from-name';
import { firstDelivery } from '~/letters/letter/delivery.server';
import { mailAddressShown } from '~/platform/address/mail-address';
import { database } from '~/platform/database/database.server';
import { settings } from '~/platform/installation/settings.server';
import { dateInWords, instantInWords } from '~/platform/locale/dates';
import { isInterfaceLanguage } from '~/platform/locale/interface-languages';
import { sender } from '~/platform/mailer/sender.server';
import type { NoticeWriters } from '~/platform/notice/notices.server';
import { tokenFor } from '~/platform/request/token.server';
import { besideName } from '~/sign-on/signatories/signatory';
import { hasStopped } from '../invitation/mail-stops.server';
import { openedText } from '../opening/opened-text.server';
import { openingOf } from '../opening/openings.server';
import { invitedAs } from './expert';
import { readExpert } from './expert-read.server';
import { countExperts } from './experts.server';

/** What invited experts get, as long as the letter takes them; and what is said of who signed. */
export const expertNotices: NoticeWriters = {
  'expert-invitation': async (id) => {
    const invitation = await database().expertInvitation.findUnique({
      where: { id },
      include: { letter: { select: { lead: { select: { displayName: true } } } } },
    });
    if (!invitation || invitation.cancelledAt || invitation.declinedAt) return null;
    if (await hasStopped(invitation.letterId, invitation.address)) return null;
    const opening = await openingOf(database(), invitation.letterId, new Date());
    if (!opening?.open || !opening.call.takesExperts) return null;
    const [{ parts }, delivery, writer] = [
      await openedText(database(), opening.versionId),
      await firstDelivery(database(), opening.letterId, opening.versionId),
      invitation.invitedById ? await database().person.findUnique({ where: { id: invitation.invitedById } }) : null,
    ];
    const language = languageOf(invitation);
    const { origin } = settings();
    const stopLink = `${origin}/experts/stop/${tokenFor('expert-stop', id)}`;
    const props = {
      ...sender(language),
      lead: invitation.letter.lead.displayName,
      letterTitle: parts.title,
      askInBrief: parts.askInBrief,
      deadline: instantInWords(opening.deadline, opening.timeZone, language),
      ...(delivery ? { deliveredOn: dateInWords(delivery.at, opening.timeZone, language) } : {}),
      link: `${origin}/experts/${tokenFor('expert', id)}`,
      stopLink,
      ...(invitation.message ? { note: invitation.message } : {}),
      ...(writer ? { writer: writer.name ?? mailAddressShown(writer.address) } : {}),
    };
    return {
      ...{ subject: invitedSubject(props), mail: <ExpertInvitation {...props} /> },
      fromName: fromName(props, { person: writer?.name, organisation: props.lead }),
      ...(writer ? { replyTo: writer.address } : {}),
      headers: oneClickStop(stopLink),
    };
  },
  'expert-receipt': async (consentId, address) => {
    const consent = await database().expertConsent.findUnique({ where: { id: consentId }, include: { text: true } });
    const expert = consent && (await readExpert(consent.endorsementId));
    if (!expert || expert.withdrawnAt || expert.declinedAt) return null;
    const { language, timeZone, signedAfter } = expert;
    const beside = besideName(expert);
    const props = {
      ...{ ...sender(language), lead: expert.lead, letterTitle: consent.text.title },
      printedLine: [expert.name, beside].filter((part) => part).join(', '),
      signedAt: instantInWords(consent.givenAt, timeZone, language),
      ...(signedAfter ? { deliveredOn: dateInWords(signedAfter, timeZone, language) } : {}),
      address: mailAddressShown(address),
      ...{ declaration: consent.declaration, textDigest: consent.text.digest },
      withdrawLink: `${settings().origin}/experts/withdrawals/${tokenFor('expert-withdrawal', expert.id)}`,
    };
    return { subject: receiptSubject(props), mail: <ExpertReceipt {...props} /> };
  },
  'expert-other-name': async (id) => {
    const expert = await readExpert(id);
    const invited = expert && invitedAs(expert.invitedName, expert.name);
    if (!expert?.name || !invited || expert.withdrawnAt || expert.declinedAt) return null;
    const props = {
      ...{ ...sender(), expert: expert.name, invited, letterTitle: expert.letterTitle },
      address: mailAddressShown(expert.address ?? ''),
      signedAt: instantInWords(expert.signedAt, expert.timeZone),
      link: `${settings().origin}/desk/letters/${expert.letterId}/experts`,
    };
    return { subject: otherNameSubject(props), mail: <ExpertOtherName {...props} /> };
  },
  'expert-withdrawal-receipt': (id) => ended(id, 'withdrew'),
  'expert-left-out': (id) => ended(id, 'left out'),
  'expert-withdrawal-notice': async (id) => {
    const expert = await readExpert(id);
    if (!expert?.withdrawnAt || !expert.name) return null;
    const { letterId, withdrawalReason: reason } = expert;
    const props = {
      ...{ ...sender(), expert: expert.name, letterTitle: expert.letterTitle },
      withdrawnAt: instantInWords(expert.withdrawnAt, expert.timeZone),
      ...(reason ? { reason } : {}),
      expertCount: await countExperts(database(), letterId),
      consequence: await consequenceOf(expert),
      link: `${settings().origin}/desk/letters/${letterId}/experts`,
    };
    return { subject: withdrewSubject(props), mail: <ExpertWithdrew {...props} /> };
  },
};

const languageOf = ({ language }: { language: string }) => (isInterfaceLanguage(language) ? language : 'en');

async function ended(id: string, because: 'withdrew' | 'left out') {
  const expert = await readExpert(id);
  const at = because === 'withdrew' ? expert?.withdrawnAt : expert?.declinedAt;
  if (!expert || !at) return null;
  const { language } = expert;
  const reason = because === 'withdrew' ? expert.withdrawalReason : expert.declinedReason;
  const props = {
    ...{ ...sender(language), because, lead: expert.lead, letterTitle: expert.letterTitle },
    endedAt: instantInWords(at, expert.timeZone, language),
    ...(reason ? { reason } : {}),
    delivered: expert.handedOver,
  };
  return { subject: endedSubject(props), mail: <ExpertEnded {...props} /> };
}

/** What the withdrawal did to the letter, as the tables tell it. */
async function consequenceOf({ id, letterId, handedOver }: { id: string; letterId: string; handedOver: boolean }) {
  const paused = { letterId, pauses: { some: { endedAt: null } } };
  if ((await database().dispatch.count({ where: paused })) > 0) return 'paused' as const;
  if (handedOver) return 'delivered' as const;
  const printed = { letterId, voidedReason: 'withdrawal', experts: { some: { endorsementId: id } } };
  return (await database().edition.count({ where: printed })) > 0 ? ('voided' as const) : ('unsealed' as const);
}
