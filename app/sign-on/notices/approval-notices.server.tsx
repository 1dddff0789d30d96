import ApprovalCancelled, { subject as cancelledSubject } from '@emails/approval-cancelled';
import ApprovalRequest, { subject as requestSubject } from '@emails/approval-request';
import { database } from '~/platform/database/database.server';
import { settings } from '~/platform/installation/settings.server';
import { countryName } from '~/platform/locale/countries';
import { instantInWords } from '~/platform/locale/dates';
import { sender } from '~/platform/mailer/sender.server';
import type { NoticeWriters } from '~/platform/notice/notices.server';
import { tokenFor } from '~/platform/request/token.server';
import { noticeWords } from '../endorsement/notices.words';
import { readPreparation } from '../opening/locked-preparation.server';
import { openedText } from '../opening/opened-text.server';
import { openingOf } from '../opening/openings.server';

const say = noticeWords('en');

/** The request to the authorised signatory, and the word that it is no longer needed. */
export const approvalNotices: NoticeWriters = {
  'approval-request': async (id) => {
    const approval = await database().approval.findUnique({ where: { id } });
    if (!approval || approval.usedAt || approval.cancelledAt || approval.declinedAt) return null;
    const preparation = await readPreparation(database(), approval.preparationId);
    if (!preparation) return null;
    const opening = await openingOf(database(), preparation.letterId, new Date());
    if (!opening?.open) return null;
    const { parts } = await openedText(database(), preparation.versionId);
    const { printedName, country, statement } = preparation;
    const props = {
      ...sender(),
      organisation: printedName,
      lead: preparation.lead,
      letterTitle: preparation.title,
      askInBrief: parts.askInBrief,
      preparedBy: await nameOf(preparation.preparedById),
      printedLine: say('line', { name: printedName, country: countryName(country) }),
      ...(statement ? { statement } : {}),
      nominated: preparation.nominationId !== null,
      deadline: instantInWords(opening.deadline, opening.timeZone),
      link: `${settings().origin}/approvals/${tokenFor('approval', id)}`,
    };
    return { subject: requestSubject(props), mail: <ApprovalRequest {...props} /> };
  },
  'approval-cancelled': async (id) => {
    const approval = await database().approval.findUnique({ where: { id } });
    const preparation = approval && (await readPreparation(database(), approval.preparationId));
    if (!preparation) return null;
    const { organisation, lead, title: letterTitle } = preparation;
    const props = { ...sender(), organisation, lead, letterTitle, reason: say('changed') };
    return { subject: cancelledSubject(props), mail: <ApprovalCancelled {...props} /> };
  },
};

async function nameOf(personId: string | null): Promise<string> {
  const person = personId ? await database().person.findUnique({ where: { id: personId } }) : null;
  return person?.name ?? person?.address ?? say('preparer');
}
