import StillSignatory, { subject } from '@emails/still-signatory';
import { latestMoved, versionInForce } from '~/letters/letter/standing.server';
import { database } from '~/platform/database/database.server';
import { instantInWords } from '~/platform/locale/dates';
import { said } from '~/platform/locale/sentences';
import { sender } from '~/platform/mailer/sender.server';
import type { NoticeWriters } from '~/platform/notice/notices.server';
import { languageOfExpert } from '../expert/experts-undecided.server';
import { openedText } from '../opening/opened-text.server';
import { type OpeningAt, openingOf } from '../opening/openings.server';
import { languageOfSigned } from '../preparation/mail-language.server';
import { changedTerms } from './changed-terms';
import { callTold, type Staying, staying } from './staying.server';

/** What those who co-signed are told where the letter is opened again, as long as it is open, and there is something to tell. */
export const reopeningNotices: NoticeWriters = {
  'still-signatory': async (openingId, address) => {
    const opening = await openNow(openingId);
    const [reader] = opening ? await staying(database(), opening, address) : [];
    if (!opening || !reader) return null;
    const { parts, version } = await openedText(database(), opening.versionId);
    const { lead } = await database().letter.findUniqueOrThrow({
      where: { id: opening.letterId },
      select: { lead: { select: { displayName: true } } },
    });
    const language = await languageOf(reader, address);
    const told = (await callTold(opening.letterId, address)) ?? opening.call;
    const terms = changedTerms(told, opening.call, lead.displayName).map((term) => ({
      name: said(term.name, language),
      before: said(term.before, language),
      after: said(term.after, language),
    }));
    const former = await otherVersionBefore(opening);
    if (terms.length === 0 && former === null) return null;
    const props = {
      ...{ ...sender(language), lead: lead.displayName, letterTitle: parts.title },
      ...{ because: reader.organisation === null ? ('expert' as const) : ('signed' as const) },
      ...{ organisation: reader.organisation ?? '', version, former, terms },
      deadline: instantInWords(opening.deadline, opening.timeZone, language),
    };
    return { subject: subject(props), mail: <StillSignatory {...props} /> };
  },
};

/** The letter’s latest opening, while it is open, where a mail of any of its openings waits to be sent. */
async function openNow(openingId: string): Promise<OpeningAt | null> {
  const about = await database().opening.findUnique({ where: { id: openingId }, select: { letterId: true } });
  const opening = about && (await openingOf(database(), about.letterId, new Date()));
  return opening?.open ? opening : null;
}

const languageOf = ({ organisation, preparationId, invitationId }: Staying, address: string) =>
  organisation === null && invitationId ? languageOfExpert(invitationId) : languageOfSigned(preparationId, address);

/** The number of the version that was in force when the opening before it ended; null where it is the same. */
async function otherVersionBefore({ letterId, openedAt, id, versionId }: OpeningAt): Promise<number | null> {
  const before = await database().opening.findFirst({
    where: { letterId, openedAt: { lte: openedAt }, id: { not: id } },
    orderBy: [{ openedAt: 'desc' }, { id: 'desc' }],
    include: latestMoved,
  });
  const inForce = before && versionInForce(before);
  if (!inForce || inForce === versionId) return null;
  return (await database().version.findUniqueOrThrow({ where: { id: inForce }, select: { number: true } })).number;
}
