import ReviewRequest, { subject } from '@emails/review-request';
import { nameInMails } from '~/organisations/evidence/name-in-mails.server';
import { database } from '~/platform/database/database.server';
import { settings } from '~/platform/installation/settings.server';
import { firstLanguage } from '~/platform/locale/sentences';
import { sender } from '~/platform/mailer/sender.server';
import type { NoticeWriters } from '~/platform/notice/notices.server';
import { lifeOf } from '../letter/lives.server';
import { words } from './desk-frame.words';

/** The mails of this room: the request to review, while the person is still named. */
export const lettersNotices: NoticeWriters = {
  'review-request': async (id) => {
    const reviewer = await database().reviewer.findUnique({
      where: { id },
      include: { letter: { include: { lead: { select: { id: true, displayName: true } } } } },
    });
    if (!reviewer || reviewer.endedAt) return null;
    const asked = reviewer.namedById && (await database().person.findUnique({ where: { id: reviewer.namedById } }));
    const { organisation: lead, by } = await nameInMails(reviewer.letter.lead, asked || null);
    const { title } = await lifeOf(reviewer.letterId, reviewer.namedAt);
    const props = {
      ...sender(),
      lead,
      letterTitle: title || words(firstLanguage)('untitled'),
      askedBy: by ?? lead ?? words(firstLanguage)('somebody'),
      link: `${settings().origin}/reviews/${reviewer.letterId}`,
    };
    return { subject: subject(props), mail: <ReviewRequest {...props} /> };
  },
};
