import { database } from '~/platform/database/database.server';
import { settings } from '~/platform/installation/settings.server';
import type { NoticeContent, NoticeWriters } from '~/platform/notice/notices.server';
import { tokenFor } from '~/platform/request/token.server';
import { collectedFor } from '../collected/collected.server';
import { linksOfExpert } from '../expert/experts-undecided.server';
import { openingOf } from '../opening/openings.server';
import { remindable } from './remindable.server';
import type { Remindable } from './reminder';
import { type ReminderLinks, reminderMail } from './reminder-mail.server';

/** The reminder, for what is missing when it is sent; none where the mailbox has nothing more to do, or sign-on is over. */
export const reminderNotices: NoticeWriters = { reminder: written, 'reminder-by-hand': written };

async function written(roundId: string, address: string): Promise<NoticeContent | null> {
  const round = await database().reminderRound.findUnique({ where: { id: roundId }, include: { opening: true } });
  if (!round) return null;
  const opening = await openingOf(database(), round.opening.letterId, new Date());
  if (!opening?.open || opening.id !== round.openingId) return null;
  const [reader] = await remindable(database(), opening, address);
  return reader ? reminderMail(opening, reader, round, await linksOf(reader)) : null;
}

/** The one link that does what is missing, and that which stops mails of the lead, for a mailbox that was invited. */
async function linksOf(reader: Remindable): Promise<ReminderLinks> {
  const { origin } = settings();
  const { about, aboutId, address, invitationId, organisationId } = reader;
  if (about === 'expert') return linksOfExpert(aboutId);
  const confirms = about === 'invited' && (await collectedFor(database(), aboutId));
  const link = {
    waits: () => `/approvals/${tokenFor('approval', aboutId)}`,
    begun: () => `/preparations/${aboutId}`,
    unverified: () => `/organisations/${organisationId}/verification`,
    invited: () =>
      confirms
        ? `/confirmations/${tokenFor('confirmation', aboutId)}`
        : `/invitations/${tokenFor('invitation', aboutId)}`,
  }[about]();
  const invited = invitationId && (await database().invitation.count({ where: { id: invitationId, address } })) > 0;
  return { link: origin + link, ...(invited ? { stopLink: `${origin}/stop/${tokenFor('stop', invitationId)}` } : {}) };
}
