import CoverText, { subject } from '@emails/cover-text';
import DispatchApproval, { subject as approvalSubject } from '@emails/dispatch-approval';
import { directionOf, languageName } from '~/letters/text/languages';
import { settings } from '~/platform/installation/settings.server';
import { instantInWords } from '~/platform/locale/dates';
import { sender } from '~/platform/mailer/sender.server';
import type { NoticeContent, NoticeWriters } from '~/platform/notice/notices.server';
import { tokenFor } from '~/platform/request/token.server';
import { shownCover, signatoriesAt } from '../mail/covers.server';
import { testMail } from '../mail/test-mails.server';
import { waitingRequest } from './approval-requests.server';

/** The mails of this room: the cover text, to the signatories in whose name it goes; what waits, to the second person. */
export const deliveryNotices: NoticeWriters = {
  'test-mail': testMail,
  'cover-text': (id, address) => coverMail(id, address, false),
  'cover-shortened': (id, address) => coverMail(id, address, true),
  'dispatch-approval': async (id) => {
    const waiting = await waitingRequest(id);
    if (!waiting) return null;
    const { letterId, dispatchId, ...said } = waiting;
    const link = `${settings().origin}/desk/letters/${letterId}/dispatches/${dispatchId}/approval`;
    const props = { ...sender(), ...said, link };
    return { subject: approvalSubject(props), mail: <DispatchApproval {...props} /> };
  },
};

/** The cover text and when it goes; `sooner` once the lead shortened that. */
async function coverMail(id: string, address: string, sooner: boolean): Promise<NoticeContent | null> {
  const shown = await shownCover(id);
  if (!shown) return null;
  const organisations = await signatoriesAt(shown.letterId, address);
  if (organisations.length === 0) return null;
  const { earliestAt, timeZone, shortenedReason } = shown;
  const props = {
    ...sender(),
    organisation: new Intl.ListFormat('en-GB').format(organisations),
    lead: shown.lead,
    letterTitle: shown.title,
    covers: shown.covers.map(({ language, coverText }) => ({
      language,
      name: languageName(language, 'en'),
      direction: directionOf(language),
      coverText,
    })),
    askInBrief: shown.askInBrief,
    addresseeCount: shown.showing.addresseeCount,
    ...(earliestAt && !sooner && { earliest: instantInWords(earliestAt, timeZone) }),
    ...(sooner && shortenedReason && { soonerBecause: shortenedReason }),
    contact: shown.contact,
    link: `${settings().origin}/covers/${tokenFor('cover', id)}`,
  };
  return { subject: subject(props), mail: <CoverText {...props} />, replyTo: shown.showing.replyTo };
}
