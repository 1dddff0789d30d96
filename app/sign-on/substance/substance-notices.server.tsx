import AnswerReceipt, { subject as receiptSubject } from '@emails/answer-receipt';
import AnswerReminder, { subject as reminderSubject } from '@emails/answer-reminder';
import ChangeAnnounced, { subject as announcedSubject } from '@emails/change-announced';
import { database } from '~/platform/database/database.server';
import { settings } from '~/platform/installation/settings.server';
import { dateInWords } from '~/platform/locale/dates';
import type { NoticeWriters } from '~/platform/notice/notices.server';
import { linkIn, named, shownTo, when } from '../change/change-notices.server';
import { comparedForMail } from '../change/compared-mail.server';
import { noticeWords } from '../endorsement/notices.words';
import { type Receipt, withdrawalToken } from '../endorsement/withdrawal-links.server';
import { halfOf } from './half.server';

/** The mails about a change of substance, each as long as there is a reason for it. */
export const substanceNotices: NoticeWriters = {
  'change-announced': async (id, address) => {
    const shown = await shownTo(id, address);
    if (!shown || shown.change.movedAt || shown.change.givenUpAt) return null;
    const { change, organisation, language } = shown;
    const props = {
      ...{ ...named(change, language), ...comparedForMail(change, language), organisation, note: change.note },
      until: when(change.answersUntil, change, language),
      link: await linkIn('change-announced', id, address),
      ...(await withdrawalIn({ kind: 'change-announced', aboutId: id }, address)),
    };
    return { subject: announcedSubject(props), mail: <ChangeAnnounced {...props} /> };
  },
  'answer-reminder': async (id, address) => {
    const reminder = await database().reminder.findUnique({ where: { id } });
    const answered = reminder && (await halfOf(reminder.aboutId)).settled;
    const shown = reminder && !answered ? await shownTo(reminder.aboutId, address) : null;
    if (!shown || shown.change.movedAt || shown.change.givenUpAt) return null;
    const { change, organisation, language } = shown;
    const props = {
      ...{ ...named(change, language), ...comparedForMail(change, language), organisation },
      until: when(change.answersUntil, change, language),
      link: await linkIn('answer-reminder', id, address),
    };
    return { subject: reminderSubject(props), mail: <AnswerReminder {...props} /> };
  },
  'answer-receipt': async (id, address) => {
    const answer = await database().changeAnswer.findUnique({ where: { id } });
    const shown = answer && (await shownTo(answer.showingId, address));
    if (!shown) return null;
    const { change, organisation, language } = shown;
    const props = {
      ...{ ...named(change, language), organisation, because: answer.kind, note: answer.note },
      half: (await halfOf(answer.showingId)).half,
      signatory: answer.typedName ?? noticeWords(language)('erased'),
      answeredAt: when(answer.answeredAt, change, language),
      heldUntil: answer.heldUntil ? dateInWords(answer.heldUntil, 'UTC', language) : '',
      declaration: answer.declaration,
      textDigest: change.present.digest,
      link: await linkIn('answer-receipt', id, address),
      ...(await withdrawalIn({ kind: 'answer-receipt', aboutId: id }, address)),
    };
    return { subject: receiptSubject(props), mail: <AnswerReceipt {...props} /> };
  },
};

async function withdrawalIn(receipt: Receipt, address: string): Promise<{ withdrawLink?: string }> {
  const token = await withdrawalToken(receipt, address);
  return token ? { withdrawLink: `${settings().origin}/withdrawals/${token}` } : {};
}
