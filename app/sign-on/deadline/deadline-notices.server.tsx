import DeadlineMoved, { subject } from '@emails/deadline-moved';
import { oneClickStop } from '@emails/headers';
import { database } from '~/platform/database/database.server';
import { instantInWords } from '~/platform/locale/dates';
import { sender } from '~/platform/mailer/sender.server';
import type { NoticeContent, NoticeWriters } from '~/platform/notice/notices.server';
import { languageOfExpert } from '../expert/experts-undecided.server';
import { openedText } from '../opening/opened-text.server';
import { type OpeningAt, openingOf } from '../opening/openings.server';
import { languageOfMail } from '../preparation/mail-language.server';
import { type Concerned, concerned, linksOf } from '../reopening/concerned.server';

/** Until when one can co-sign, where that changed, as long as it is so and the mailbox is one to which it matters. */
export const deadlineNotices: NoticeWriters = {
  'deadline-moved': async (id, address) => {
    const move = await database().deadlineMove.findUnique({ where: { id }, include: { opening: true } });
    if (!move || (await wasFollowed(move))) return null;
    const opening = await openNow(move.opening);
    if (!opening) return null;
    const { from, to, reason } = move;
    return written(opening, address, { moved: to > from ? 'later' : 'earlier', from, reason });
  },
  'sign-on-reopened': async (openingId, address) => {
    const found = await database().opening.findUnique({ where: { id: openingId } });
    const opening = found && (await openNow(found));
    const before = opening && (await openingBefore(opening));
    return before ? written(opening, address, { moved: 'reopened', from: before, reason: '' }) : null;
  },
};

/** An opening, while it is the letter’s latest and open. */
async function openNow({ id, letterId }: { id: string; letterId: string }): Promise<OpeningAt | null> {
  const opening = await openingOf(database(), letterId, new Date());
  return opening?.open && opening.id === id ? opening : null;
}

/** When the opening before it ended; null where there was none. */
async function openingBefore({ letterId, openedAt, id }: OpeningAt): Promise<Date | null> {
  const closure = await database().closure.findFirst({
    where: { opening: { letterId, openedAt: { lte: openedAt }, id: { not: id } } },
    orderBy: { closedAt: 'desc' },
    select: { closedAt: true },
  });
  return closure?.closedAt ?? null;
}

type Said = { readonly moved: 'earlier' | 'later' | 'reopened'; readonly from: Date; readonly reason: string };

async function written(
  opening: OpeningAt,
  address: string,
  { moved, from, reason }: Said,
): Promise<NoticeContent | null> {
  const [reader] = await concerned(database(), opening, address);
  if (!reader) return null;
  const { lead } = await database().letter.findUniqueOrThrow({
    where: { id: opening.letterId },
    select: { lead: { select: { displayName: true } } },
  });
  const { parts } = await openedText(database(), opening.versionId);
  const language = await languageOf(reader);
  const { link, stopLink } = linksOf(reader);
  const props = {
    ...sender(language),
    because: reader.as,
    organisation: reader.organisation ?? '',
    moved,
    lead: lead.displayName,
    letterTitle: parts.title,
    deadline: instantInWords(opening.deadline, opening.timeZone, language),
    former: instantInWords(from, opening.timeZone, language),
    reason,
    link,
    ...(stopLink ? { stopLink } : {}),
  };
  const headers = stopLink ? { headers: oneClickStop(stopLink) } : {};
  return { subject: subject(props), mail: <DeadlineMoved {...props} />, ...headers };
}

async function languageOf(reader: Concerned) {
  if (reader.as === 'expert') return languageOfExpert(reader.id);
  if (reader.as !== 'expertAnswers') return languageOfMail(reader);
  const { endorsement } = await database().expertShowing.findUniqueOrThrow({
    where: { id: reader.id },
    select: { endorsement: { select: { invitationId: true } } },
  });
  return languageOfExpert(endorsement.invitationId);
}

/** Whether the deadline was moved again since: that mail then says it. */
const wasFollowed = async ({ openingId, number }: { openingId: string; number: number }): Promise<boolean> =>
  (await database().deadlineMove.count({ where: { openingId, number: { gt: number } } })) > 0;
