import { database, type Transaction } from '~/platform/database/database.server';
import { type Capability, grant } from '~/platform/request/capability';
import { readToken, tokenFor } from '~/platform/request/token.server';
import { refuse } from '../opening/refusals.server';

/** The capability of who holds the withdrawal link of a receipt. Only `withdrawalLink` makes it. */
export type WithdrawalLink = Capability<
  { withdrawal: true },
  {
    endorsementId: string;
    /** The mailbox to which the receipt went. */
    mailedTo: string;
    /** By which the organisation came to the letter, if by any. */
    invitationId: string | null;
    at: Date;
  }
>;

export type Receipt = {
  readonly kind:
    | 'endorsement-receipt'
    | 'line-receipt'
    | 'withdrawal-receipt'
    | 'letter-moved'
    | 'change-given-up'
    | 'change-announced'
    | 'answer-receipt';
  readonly aboutId: string;
};

/** The token of the withdrawal in one receipt to one mailbox; null where no such receipt was promised. */
export async function withdrawalToken(receipt: Receipt, address: string): Promise<string | null> {
  const about = { kind_aboutId_address: { ...receipt, address } };
  const notice = await database().notice.findUnique({ where: about, select: { id: true } });
  return notice && tokenFor('withdrawal', notice.id);
}

/** The endorsement that a withdrawal link names, and the mailbox that got it; null where it names none. */
export async function withdrawalLink(token: string | undefined, at: Date): Promise<WithdrawalLink | null> {
  const noticeId = readToken('withdrawal', token);
  const [found] = await database().$queryRaw<Pick<WithdrawalLink, 'endorsementId' | 'mailedTo' | 'invitationId'>[]>`
    SELECT endorsement.id AS "endorsementId", notice.address AS "mailedTo",
      (SELECT invitation_id FROM preparation WHERE id = endorsement.preparation_id) AS "invitationId"
    FROM notice LEFT JOIN consent ON consent.id = notice.about_id AND notice.kind IN ('endorsement-receipt', 'letter-moved', 'change-given-up')
    LEFT JOIN change_showing showing ON showing.id = notice.about_id AND notice.kind IN ('letter-moved', 'change-announced')
    LEFT JOIN change_answer answer ON answer.id = notice.about_id AND notice.kind = 'answer-receipt'
    LEFT JOIN line_change line ON line.id = notice.about_id AND notice.kind = 'line-receipt'
    LEFT JOIN change_showing answered ON answered.id = answer.showing_id
    JOIN endorsement ON endorsement.id = coalesce(consent.endorsement_id, line.endorsement_id, showing.endorsement_id, answered.endorsement_id, notice.about_id)
    WHERE notice.id = ${noticeId}::uuid
      AND notice.kind IN ('endorsement-receipt', 'line-receipt', 'withdrawal-receipt', 'letter-moved', 'change-given-up',
        'change-announced', 'answer-receipt')`;
  return found ? grant<WithdrawalLink>({ ...found, at }) : null;
}

/**
 * A receipt outlives the membership of who got it.
 * @throws Refusal where the mailbox is no longer that of an administrator or authorised signatory
 */
export async function requireStillOurs(
  tx: Transaction,
  { mailedTo }: Pick<WithdrawalLink, 'mailedTo'>,
  { organisationId, printedName: organisation }: { organisationId: string; printedName: string },
): Promise<void> {
  const standing = await tx.membership.count({
    where: {
      organisationId,
      person: { address: mailedTo },
      admittedAt: { not: null },
      endedAt: null,
      roles: { hasSome: ['administrator', 'authorised_signatory'] },
    },
  });
  if (standing === 0) refuse('receiptOfAnother', { mailbox: mailedTo, organisation });
}
