import EndorsementReceipt, { subject as receiptSubject } from '@emails/endorsement-receipt';
import WithdrawalReceipt, { subject as withdrawalSubject } from '@emails/withdrawal-receipt';
import { database } from '~/platform/database/database.server';
import { settings } from '~/platform/installation/settings.server';
import { countryName } from '~/platform/locale/countries';
import { instantInWords } from '~/platform/locale/dates';
import { sender } from '~/platform/mailer/sender.server';
import type { NoticeWriters } from '~/platform/notice/notices.server';
import { type EndorsementRead, meansInWords, readEndorsement } from '../endorsement/endorsement-read.server';
import { noticeWords } from '../endorsement/notices.words';
import { withdrawalToken } from '../endorsement/withdrawal-links.server';

const say = noticeWords('en');

/** What an organisation gets in its hands: the receipt of its co-signature, and of its withdrawal. */
export const receiptNotices: NoticeWriters = {
  'endorsement-receipt': async (consentId, address) => {
    const consent = await database().consent.findUnique({ where: { id: consentId }, select: { endorsementId: true } });
    const endorsement = consent && (await readEndorsement(consent.endorsementId));
    const given = endorsement?.consents.find(({ id }) => id === consentId);
    const token = await withdrawalToken({ kind: 'endorsement-receipt', aboutId: consentId }, address);
    if (!endorsement || !given || !token || endorsement.withdrawnAt || endorsement.declinedAt) return null;
    const { printedName: organisation, country, statement, timeZone } = endorsement;
    const link = `${settings().origin}/withdrawals/${token}`;
    const props = {
      ...sender(),
      organisation,
      lead: endorsement.lead,
      letterTitle: given.title,
      printedLine: say('line', { name: organisation, country: countryName(country) }),
      ...(statement ? { statement } : {}),
      signedBy: given.typedName ? say('signer', { name: given.typedName, role: given.typedRole ?? '' }) : say('erased'),
      signedAt: instantInWords(given.givenAt, timeZone),
      way: meansInWords(given),
      declaration: given.declaration,
      textDigest: given.digest,
      readLink: `${link}#letter`,
      withdrawLink: link,
    };
    return { subject: receiptSubject(props), mail: <EndorsementReceipt {...props} /> };
  },
  'withdrawal-receipt': async (id, address) => {
    const endorsement = await readEndorsement(id);
    const token = await withdrawalToken({ kind: 'withdrawal-receipt', aboutId: id }, address);
    if (!endorsement?.withdrawnAt || !token) return null;
    const { printedName: organisation, withdrawalReason: reason } = endorsement;
    const props = {
      ...sender(),
      organisation,
      lead: endorsement.lead,
      letterTitle: endorsement.title,
      withdrawnBy: await withdrawer(endorsement),
      withdrawnAt: instantInWords(endorsement.withdrawnAt, endorsement.timeZone),
      ...(reason ? { reason } : {}),
      delivered: endorsement.handedOver,
      link: `${settings().origin}/withdrawals/${token}`,
    };
    return { subject: withdrawalSubject(props), mail: <WithdrawalReceipt {...props} /> };
  },
};

async function withdrawer({ withdrawnById }: EndorsementRead): Promise<string> {
  if (!withdrawnById) return say('byReceipt');
  const person = await database().person.findUnique({ where: { id: withdrawnById } });
  return person?.name ?? person?.address ?? say('erased');
}
