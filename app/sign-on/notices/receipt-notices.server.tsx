import EndorsementReceipt, { subject as receiptSubject } from '@emails/endorsement-receipt';
import WithdrawalReceipt, { subject as withdrawalSubject } from '@emails/withdrawal-receipt';
import { database } from '~/platform/database/database.server';
import { settings } from '~/platform/installation/settings.server';
import { countryName } from '~/platform/locale/countries';
import { dateInWords, instantInWords } from '~/platform/locale/dates';
import { type InterfaceLanguage, said } from '~/platform/locale/sentences';
import { sender } from '~/platform/mailer/sender.server';
import type { NoticeWriters } from '~/platform/notice/notices.server';
import { type EndorsementRead, meansOf, readEndorsement } from '../endorsement/endorsement-read.server';
import { noticeWords } from '../endorsement/notices.words';
import { withdrawalToken } from '../endorsement/withdrawal-links.server';
import { languageOfSigned } from '../preparation/mail-language.server';

/** What an organisation gets in its hands: the receipt of its co-signature, and of its withdrawal. */
export const receiptNotices: NoticeWriters = {
  'endorsement-receipt': async (consentId, address) => {
    const consent = await database().consent.findUnique({ where: { id: consentId }, select: { endorsementId: true } });
    const endorsement = consent && (await readEndorsement(consent.endorsementId));
    const given = endorsement?.consents.find(({ id }) => id === consentId);
    const token = await withdrawalToken({ kind: 'endorsement-receipt', aboutId: consentId }, address);
    if (!endorsement || !given || !token || endorsement.withdrawnAt || endorsement.declinedAt) return null;
    const { printedName: organisation, country, statement, reservation, timeZone } = endorsement;
    const language = await languageOfSigned(endorsement.preparationId, address);
    const say = noticeWords(language);
    const link = `${settings().origin}/withdrawals/${token}`;
    const props = {
      ...sender(language),
      organisation,
      lead: endorsement.lead,
      letterTitle: given.title,
      printedLine: say('line', { name: organisation, country: countryName(country, language) }),
      ...(statement ? { statement } : {}),
      ...(reservation ? { reservation } : {}),
      ...(await firstOfTwo(given, { timeZone, language })),
      signedBy: signerIn(given, say),
      signedAt: instantInWords(given.givenAt, timeZone, language),
      ...(endorsement.signedAfter ? { deliveredOn: dateInWords(endorsement.signedAfter, timeZone, language) } : {}),
      way: said(meansOf(given), language),
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
    const language = await languageOfSigned(endorsement.preparationId, address);
    const props = {
      ...sender(language),
      organisation,
      lead: endorsement.lead,
      letterTitle: endorsement.title,
      withdrawnBy: await withdrawer(endorsement, language),
      withdrawnAt: instantInWords(endorsement.withdrawnAt, endorsement.timeZone, language),
      ...(reason ? { reason } : {}),
      delivered: endorsement.handedOver,
      late: endorsement.signedAfter !== null,
      link: `${settings().origin}/withdrawals/${token}`,
    };
    return { subject: withdrawalSubject(props), mail: <WithdrawalReceipt {...props} /> };
  },
};

type Given = EndorsementRead['consents'][number];

/** Of two who signed together, what the first one did; nothing where one signed. */
async function firstOfTwo({ first }: Given, { timeZone, language }: { timeZone: string; language: InterfaceLanguage }) {
  if (!first) return {};
  const person = first.personId ? await database().person.findUnique({ where: { id: first.personId } }) : null;
  const act = {
    signedBy: signerIn(first, noticeWords(language)),
    signedAt: instantInWords(first.actedAt, timeZone, language),
    way: said(meansOf({ ...first, address: person?.address ?? null }), language),
    declaration: first.declaration,
  };
  return { first: act };
}

type Signer = { readonly typedName: string | null; readonly typedRole: string | null };
const signerIn = ({ typedName: name, typedRole: role }: Signer, say: ReturnType<typeof noticeWords>): string =>
  name ? say('signer', { name, role: role ?? '' }) : say('erased');

async function withdrawer({ withdrawnById }: EndorsementRead, language: InterfaceLanguage): Promise<string> {
  const say = noticeWords(language);
  if (!withdrawnById) return say('byReceipt');
  const person = await database().person.findUnique({ where: { id: withdrawnById } });
  return person?.name ?? person?.address ?? say('erased');
}
