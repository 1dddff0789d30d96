import { oneClickStop } from '@emails/headers';
import { fromName } from '@emails/parts/from-name';
import Reminder, { subject } from '@emails/reminder';
import { database } from '~/platform/database/database.server';
import { instantInWords } from '~/platform/locale/dates';
import { sender } from '~/platform/mailer/sender.server';
import type { NoticeContent } from '~/platform/notice/notices.server';
import { collectedFor } from '../collected/collected.server';
import { languageOfExpert } from '../expert/experts-undecided.server';
import { readPreparation, seenBy } from '../opening/locked-preparation.server';
import { openedText } from '../opening/opened-text.server';
import type { OpeningAt } from '../opening/openings.server';
import { languageOfMail } from '../preparation/mail-language.server';
import { otherOf } from '../together/acts.server';
import type { Remindable } from './reminder';

export type ReminderLinks = { readonly link: string; readonly stopLink?: string };
/** What the lead adds by hand, and who of it did; both null by the plan. */
export type Reminding = { readonly words: string | null; readonly sentById: string | null };

/**
 * What one mailbox reads: what is missing for its organisation, who can do it, and the one link that does it. An answer goes to whoever
 * reminds by hand, else to who invited, else to who opened.
 */
export async function reminderMail(
  opening: OpeningAt,
  reader: Remindable,
  { words, sentById }: Reminding,
  { link, stopLink }: ReminderLinks,
): Promise<NoticeContent> {
  const [{ parts }, { lead }, language, asker, other, collected] = await Promise.all([
    openedText(database(), opening.versionId),
    database().letter.findUniqueOrThrow({
      where: { id: opening.letterId },
      select: { lead: { select: { displayName: true } } },
    }),
    reader.about === 'expert' ? languageOfExpert(reader.aboutId) : languageOfMail(reader),
    askerOf(opening, reader, sentById),
    otherState(reader),
    reader.about === 'invited' ? collectedFor(database(), reader.aboutId) : null,
  ]);
  const props = {
    ...sender(language),
    because: collected ? ('collected' as const) : reader.about,
    missing: reader.missing,
    organisation: collected?.organisation ?? reader.organisation ?? '',
    lead: lead.displayName,
    letterTitle: parts.title,
    deadline: instantInWords(opening.deadline, opening.timeZone, language),
    ...(other ? { other } : {}),
    ...(words ? { note: words } : {}),
    link,
    ...(stopLink ? { stopLink } : {}),
  };
  return {
    subject: subject(props),
    mail: <Reminder {...props} />,
    fromName: fromName(props, { person: sentById && asker?.name, organisation: props.lead }),
    ...(asker ? { replyTo: asker.address } : {}),
    ...(stopLink ? { headers: oneClickStop(stopLink) } : {}),
  };
}

/** Of two who sign together, whether the other one than the reader has signed; null where one signs alone. */
async function otherState({ about, aboutId }: Remindable) {
  if (about !== 'waits') return null;
  const { preparationId, personId } = await database().approval.findUniqueOrThrow({ where: { id: aboutId } });
  const found = await readPreparation(database(), preparationId);
  const other = found && (await otherOf(database(), seenBy(found, personId)));
  return other && (other.signed ? 'signed' : 'waits');
}

async function askerOf({ letterId, id }: OpeningAt, { invitationId }: Remindable, sentById: string | null) {
  if (sentById) return database().person.findUnique({ where: { id: sentById } });
  const [invitation, { openedById }] = await Promise.all([
    invitationId ? database().invitation.findFirst({ where: { id: invitationId, letterId } }) : null,
    database().opening.findUniqueOrThrow({ where: { id }, select: { openedById: true } }),
  ]);
  const personId = invitation?.invitedById ?? openedById;
  return personId ? database().person.findUnique({ where: { id: personId } }) : null;
}
