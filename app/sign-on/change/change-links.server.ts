import type { ChangeKind } from '@generated/prisma/client';
import { database } from '~/platform/database/database.server';
import { type Capability, grant } from '~/platform/request/capability';
import { readToken, tokenFor } from '~/platform/request/token.server';

/** The capability of who holds the link of a mail about a change. Only `changeLink` makes it. */
export type ChangeLink = Capability<
  { change: true },
  {
    showingId: string;
    changeId: string;
    kind: ChangeKind;
    letterId: string;
    endorsementId: string;
    /** The mailbox to which the mail went. */
    mailedTo: string;
    /** By which the organisation came to the letter, if by any. */
    invitationId: string | null;
    at: Date;
  }
>;

/** The mails that hold such a link; each is about one showing, or about an answer or a reminder of one. */
export type ChangeMail =
  | 'correction-announced'
  | 'change-given-up'
  | 'letter-moved'
  | 'change-announced'
  | 'answer-receipt'
  | 'answer-reminder';

/** The link in one mail about a change to one mailbox, as its token; null where no such mail was promised. */
export async function changeToken(kind: ChangeMail, aboutId: string, address: string): Promise<string | null> {
  const about = { kind_aboutId_address: { kind, aboutId, address } };
  const notice = await database().notice.findUnique({ where: about, select: { id: true } });
  return notice && tokenFor('change', notice.id);
}

/** The change and the signatory that a link names, and the mailbox that got it; null where it names none. */
export async function changeLink(token: string | undefined, at: Date): Promise<ChangeLink | null> {
  const noticeId = readToken('change', token);
  const [found] = await database().$queryRaw<Omit<ChangeLink, 'at'>[]>`
    SELECT showing.id AS "showingId", showing.change_id AS "changeId", change.kind, endorsement.letter_id AS "letterId",
      endorsement.id AS "endorsementId", notice.address AS "mailedTo",
      (SELECT invitation_id FROM preparation WHERE id = endorsement.preparation_id) AS "invitationId"
    FROM notice
    LEFT JOIN change_answer answer ON answer.id = notice.about_id AND notice.kind = 'answer-receipt'
    LEFT JOIN reminder ON reminder.id = notice.about_id AND notice.kind = 'answer-reminder'
    JOIN change_showing showing ON showing.id = coalesce(answer.showing_id, reminder.about_id, notice.about_id)
    JOIN change ON change.id = showing.change_id JOIN endorsement ON endorsement.id = showing.endorsement_id
    WHERE notice.id = ${noticeId}::uuid AND notice.kind IN ('correction-announced', 'change-given-up', 'letter-moved',
      'change-announced', 'answer-receipt', 'answer-reminder')`;
  return found ? grant<ChangeLink>({ ...found, at }) : null;
}
