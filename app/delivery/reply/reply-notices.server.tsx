import { oneClickStop } from '@emails/headers';
import ReplyArrived, { subject as arrivedSubject } from '@emails/reply-arrived';
import ReplyConfirmation, { subject as confirmationSubject } from '@emails/reply-confirmation';
import ReplyDigest, { subject as digestSubject } from '@emails/reply-digest';
import { livesOf } from '~/letters/letter/lives.server';
import { database } from '~/platform/database/database.server';
import { settings } from '~/platform/installation/settings.server';
import { dateInWords, instantInWords } from '~/platform/locale/dates';
import { sender } from '~/platform/mailer/sender.server';
import type { NoticeWriters } from '~/platform/notice/notices.server';
import { databaseNow } from '~/platform/request/arrival.server';
import { tokenFor } from '~/platform/request/token.server';
import { officialPageLink } from '../dispatch/official-link.server';
import { signatoriesAt } from '../mail/covers.server';
import { replyConfirmationLink } from './reply-confirmations.server';
import { digestTold } from './reply-digests.server';

const timeZone = 'Europe/Brussels';

/** The mails about answers: to the lead, to the official’s own mailbox, to the signatories. */
export const replyNotices: NoticeWriters = {
  'reply-arrived': async (id) => {
    const found = await currentReply(id);
    if (!found) return null;
    const props = {
      ...sender(),
      official: found.official.fullName,
      institution: found.official.institution,
      letterTitle: await titleOf(found.letterId),
      because: found.kind === 'meeting' ? ('meeting' as const) : ('reply' as const),
      link: `${settings().origin}/desk/letters/${found.letterId}/replies/${id}`,
    };
    return { subject: arrivedSubject(props), mail: <ReplyArrived {...props} /> };
  },

  'reply-confirmation': async (id) => {
    const found = await currentReply(id);
    if (!found?.public || !found.messageId || found.confirmedAt) return null;
    const props = {
      ...sender(),
      official: found.official.fullName,
      lead: found.letter.lead.displayName,
      letterTitle: await titleOf(found.letterId),
      answeredAt: instantInWords(found.answeredAt, timeZone),
      link: replyConfirmationLink(id),
      takeBackLink: officialPageLink(found.messageId),
    };
    return { subject: confirmationSubject(props), mail: <ReplyConfirmation {...props} /> };
  },

  'reply-digest': async (id, address) => {
    const told = await digestTold(id);
    const organisations = told ? await signatoriesAt(told.letterId, address) : [];
    const notice = await database().notice.findFirst({ where: { kind: 'reply-digest', aboutId: id, address } });
    if (!told || !notice || organisations.length === 0) return null;
    const stopLink = `${settings().origin}/stop/digests/${tokenFor('digest-stop', notice.id)}`;
    const props = {
      ...sender(),
      organisation: new Intl.ListFormat('en-GB').format(organisations),
      letterTitle: await titleOf(told.letterId),
      answers: told.shown.map(({ official, answeredAt, words }) => ({
        official: official.fullName,
        institution: official.institution,
        answeredOn: dateInWords(answeredAt, timeZone),
        reply: words.length > 1500 ? `${words.slice(0, 1500)} …` : words,
      })),
      privateCount: told.privateCount,
      link: `${settings().origin}/letters/${told.slug}`,
      stopLink,
    };
    return { subject: digestSubject(props), mail: <ReplyDigest {...props} />, headers: oneClickStop(stopLink) };
  },
};

const currentReply = (id: string) =>
  database().reply.findFirst({
    where: { id, erasedAt: null },
    include: {
      official: { select: { fullName: true, institution: true } },
      letter: { select: { lead: { select: { displayName: true } } } },
    },
  });

const titleOf = async (letterId: string): Promise<string> =>
  (await livesOf([letterId], await databaseNow()))[0]?.title ?? '';
