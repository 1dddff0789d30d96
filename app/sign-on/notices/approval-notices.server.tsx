import ApprovalCancelled, { subject as cancelledSubject } from '@emails/approval-cancelled';
import ApprovalRequest, { subject as requestSubject } from '@emails/approval-request';
import NotInTime, { subject as lateSubject } from '@emails/not-in-time';
import { fromName } from '@emails/parts/from-name';
import { database } from '~/platform/database/database.server';
import { settings } from '~/platform/installation/settings.server';
import { countryName } from '~/platform/locale/countries';
import { dateInWords, instantInWords } from '~/platform/locale/dates';
import type { InterfaceLanguage } from '~/platform/locale/interface-languages';
import { sender } from '~/platform/mailer/sender.server';
import type { NoticeWriters } from '~/platform/notice/notices.server';
import { databaseNow } from '~/platform/request/arrival.server';
import { tokenFor } from '~/platform/request/token.server';
import { noticeWords } from '../endorsement/notices.words';
import { type PreparationRead, readPreparation, seenBy } from '../opening/locked-preparation.server';
import { openedText } from '../opening/opened-text.server';
import { endOf, inTime } from '../opening/opening';
import { openingOf } from '../opening/openings.server';
import { languageOfMail, mailedOf } from '../preparation/mail-language.server';
import { lineInForce } from '../preparation/preparation-page.server';
import { changesInWords } from '../signatories/changed-parts';
import { type LineView, partsOf } from '../signatories/printed-line';
import { otherOf } from '../together/acts.server';

/** The request to the authorised signatory, and the word that it is no longer needed. */
export const approvalNotices: NoticeWriters = {
  'approval-request': async (id) => {
    const approval = await database().approval.findUnique({ where: { id } });
    if (!approval || approval.usedAt || approval.cancelledAt || approval.declinedAt) return null;
    const found = await readPreparation(database(), approval.preparationId);
    if (!found) return null;
    const preparation = seenBy(found, approval.personId);
    const together = await togetherWith(preparation);
    const opening = await openingOf(database(), preparation.letterId, new Date());
    if (!opening?.open) return null;
    const { parts } = await openedText(database(), preparation.versionId);
    const { printedName, country, statement, reservation } = preparation;
    const former = await lineInForce(preparation);
    const language = await languageOfMail(mailedOf(preparation));
    const say = noticeWords(language);
    const preparer = await personOf(preparation.preparedById);
    const props = {
      ...sender(language),
      // A changed name is the organisation’s once it is approved.
      organisation: former?.name ?? printedName,
      lead: preparation.lead,
      letterTitle: preparation.title,
      askInBrief: parts.askInBrief,
      preparedBy: preparer?.name ?? preparer?.address ?? say('preparer'),
      printedLine: say('line', { name: printedName, country: countryName(country, language) }),
      ...(statement ? { statement } : {}),
      ...(reservation ? { reservation } : {}),
      ...(together ? { together } : {}),
      ...(former ? { change: changeFrom(former, preparation, language) } : {}),
      nominated: preparation.nominationId !== null,
      deadline: instantInWords(opening.deadline, opening.timeZone, language),
      ...(preparation.deliveredAt && !former
        ? { deliveredOn: dateInWords(preparation.deliveredAt, opening.timeZone, language) }
        : {}),
      link: `${settings().origin}/approvals/${tokenFor('approval', id)}`,
    };
    // In the name of the lead, whose letter it is and whom the installation has verified; a question goes to the colleague who asks.
    const replyTo = preparer ? { replyTo: preparer.address } : {};
    return {
      subject: requestSubject(props),
      mail: <ApprovalRequest {...props} />,
      fromName: fromName(props, { organisation: props.lead }),
      ...replyTo,
    };
  },
  'not-in-time': async (id, address) => {
    const preparation = await readPreparation(database(), id);
    const opening = preparation?.opening;
    if (!preparation || !opening || preparation.completedAt || preparation.cancelledAt) return null;
    const open = inTime(opening, await databaseNow());
    // What arrived in time and still waits is told by its own receipt.
    const waits = await database().arrival.count({ where: { preparationId: id, settledAt: null } });
    if (open || waits > 0) return null;
    const { printedName: organisation, lead, title: letterTitle } = preparation;
    const language = await languageOfMail({ address, invitationId: preparation.invitationId });
    const closedAt = instantInWords(endOf(opening), opening.timeZone, language);
    const changes = preparation.changesId !== null;
    const props = { ...sender(language), organisation, lead, letterTitle, closedAt, changes };
    return { subject: lateSubject(props), mail: <NotInTime {...props} /> };
  },
  'approval-cancelled': async (id, address) => {
    const approval = await database().approval.findUnique({ where: { id } });
    const preparation = approval && (await readPreparation(database(), approval.preparationId));
    if (!preparation || (await isAskedAgain(approval))) return null;
    const { organisation, lead, title: letterTitle } = preparation;
    const language = await languageOfMail({ address, invitationId: preparation.invitationId });
    const reason = noticeWords(language)('changed');
    const changes = preparation.changesId !== null;
    const props = { ...sender(language), organisation, lead, letterTitle, reason, changes };
    return { subject: cancelledSubject(props), mail: <ApprovalCancelled {...props} /> };
  },
};

/** What a changed line replaces. */
function changeFrom(view: LineView, preparation: PreparationRead, language: InterfaceLanguage) {
  const { printedName, country, statement, reservation, logoDigest } = preparation;
  const former = partsOf(view);
  const line = { name: printedName, country, statement, reservation, logo: logoDigest };
  const changes = changesInWords('changes', { former, line }, language);
  if (former.name === line.name && former.country === line.country) return { changes };
  const place = { name: former.name, country: countryName(former.country, language) };
  return { changes, formerLine: noticeWords(language)('line', place) };
}

/** Of two who sign together, the other one, as the mail names it. */
async function togetherWith(preparation: PreparationRead) {
  const other = await otherOf(database(), preparation);
  return other && { other: other.name, signed: other.signed };
}

/** Whether the same person waits to be answered by another link, of which its own mail tells. */
const isAskedAgain = async ({ preparationId, personId, askedAt }: Asked): Promise<boolean> =>
  (await database().approval.count({
    where: {
      ...{ preparationId, personId, askedAt: { gt: askedAt } },
      ...{ usedAt: null, cancelledAt: null, declinedAt: null },
    },
  })) > 0;

type Asked = { readonly preparationId: string; readonly personId: string; readonly askedAt: Date };

const personOf = async (id: string | null) => (id ? database().person.findUnique({ where: { id } }) : null);
