import ActEnded, { type ActEndedProps, subject as endedSubject } from '@emails/act-ended';
import ActReceipt, { subject as receiptSubject } from '@emails/act-receipt';
import ApprovalDeclined, { subject as declinedSubject } from '@emails/approval-declined';
import { database } from '~/platform/database/database.server';
import { settings } from '~/platform/installation/settings.server';
import { instantInWords } from '~/platform/locale/dates';
import { sender } from '~/platform/mailer/sender.server';
import type { NoticeWriters } from '~/platform/notice/notices.server';
import { tokenFor } from '~/platform/request/token.server';
import { noticeWords } from '../endorsement/notices.words';
import { nameOfOther, readPreparation, seenBy } from '../opening/locked-preparation.server';
import { languageOfMail } from '../preparation/mail-language.server';

/** The mails to the first of two who sign together, whose act counts for nothing yet or any more, and that one person said no. */
export const actNotices: NoticeWriters = {
  'act-receipt': async (id, address) => {
    const found = await readAct(id);
    if (!found || found.act.endedAt || found.preparation.completedAt) return null;
    const { act, preparation, opening } = found;
    const { printedName: organisation, lead, title: letterTitle, textDigest, invitationId } = preparation;
    const changes = preparation.changesId !== null;
    const language = await languageOfMail({ address, invitationId });
    const mine = address === preparation.signatoryAddress;
    const props = {
      ...sender(language),
      ...{ changes, mine, organisation, lead, letterTitle, textDigest, other: nameOfOther(preparation) },
      signatory: act.typedName ?? noticeWords(language)('erased'),
      actedAt: instantInWords(act.actedAt, opening.timeZone, language),
      deadline: instantInWords(opening.deadline, opening.timeZone, language),
      declaration: act.declaration,
      link: (mine && (await linkOf(act, { usedAt: { not: null } }))) || checkOf(act),
    };
    return { subject: receiptSubject(props), mail: <ActReceipt {...props} /> };
  },
  'act-ended': async (id, address) => {
    const found = await readAct(id);
    if (!found?.act.endedBecause || found.preparation.completedAt) return null;
    const { act, preparation, opening } = found;
    const { printedName: organisation, lead, title: letterTitle, invitationId } = preparation;
    const language = await languageOfMail({ address, invitationId });
    const link = await linkOf(act, { usedAt: null, cancelledAt: null, declinedAt: null });
    const props = {
      ...sender(language),
      changes: preparation.changesId !== null,
      ...{ organisation, lead, letterTitle, because: act.endedBecause as ActEndedProps['because'] },
      actedAt: instantInWords(act.actedAt, opening.timeZone, language),
      ...(link ? { link } : {}),
    };
    return { subject: endedSubject(props), mail: <ActEnded {...props} /> };
  },
  'approval-declined': async (id, address) => {
    const approval = await database().approval.findUnique({ where: { id } });
    const preparation = approval && (await readPreparation(database(), approval.preparationId));
    if (!approval?.declinedAt || !preparation?.opening) return null;
    if (preparation.completedAt || preparation.cancelledAt) return null;
    const { id: preparationId, printedName: organisation, lead, title: letterTitle, opening } = preparation;
    const declined = seenBy(preparation, approval.personId);
    const language = await languageOfMail({ address, invitationId: preparation.invitationId });
    const instant = (at: Date) => instantInWords(at, opening.timeZone, language);
    const reader = await database().person.findUnique({ where: { address } });
    const acts = { preparationId, personId: reader?.id ?? '', endedAt: null };
    const act = await database().jointAct.findFirst({ where: acts });
    const used = act && (await linkOf(act, { usedAt: { not: null } }));
    const props = {
      ...sender(language),
      ...{ organisation, lead, letterTitle, changes: preparation.changesId !== null },
      signatory: declined.signatoryName ?? declined.signatoryAddress ?? '',
      declinedAt: instant(approval.declinedAt),
      deadline: instant(opening.deadline),
      ...(approval.declinedReason ? { reason: approval.declinedReason } : {}),
      ...(act ? { actedAt: instant(act.actedAt) } : {}),
      link: used ?? checkOf({ preparationId }),
    };
    return { subject: declinedSubject(props), mail: <ApprovalDeclined {...props} /> };
  },
};

/** An act, and its preparation as who gave it sees it. */
async function readAct(id: string) {
  const act = await database().jointAct.findUnique({ where: { id } });
  const preparation = act && (await readPreparation(database(), act.preparationId));
  if (!act || !preparation?.opening) return null;
  return { act, preparation: seenBy(preparation, act.personId), opening: preparation.opening };
}

type Of = { readonly preparationId: string; readonly personId: string };
type State = { usedAt: null | { not: null }; cancelledAt?: null; declinedAt?: null };

/** The link that was mailed to who acted, used or waiting; none where that person was signed in, or is not asked. */
async function linkOf({ preparationId, personId }: Of, state: State): Promise<string | null> {
  const approval = await database().approval.findFirst({
    where: { preparationId, personId, ...state },
    orderBy: { askedAt: 'desc' },
  });
  return approval && `${settings().origin}/approvals/${tokenFor('approval', approval.id)}`;
}

const checkOf = ({ preparationId }: Pick<Of, 'preparationId'>): string =>
  `${settings().origin}/preparations/${preparationId}/check`;
