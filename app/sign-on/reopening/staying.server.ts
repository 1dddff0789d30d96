import { Prisma } from '@generated/prisma/client';
import { stands, standsAsE } from '~/letters/letter/standing.server';
import { type Database, database, type Transaction } from '~/platform/database/database.server';
import { promiseInTurn } from '~/platform/notice/notices.server';
import type { HeldLetter } from '~/trail/deed';
import { type Call, callOf } from '../opening/opening';
import { changedTerms } from './changed-terms';

type Of = { readonly letterId: string; readonly versionId: string };

/** A mailbox of somebody who signs a version: for an organisation, as who signed or administers it, or as an expert. */
export type Staying = {
  readonly address: string;
  /** As printed; null for an expert, who signs in their own name. */
  readonly organisation: string | null;
  readonly preparationId: string | null;
  /** Of an expert. */
  readonly invitationId: string | null;
};

/** Everybody who signed a version or administers who did, the lead apart; of one `mailbox` alone, where given. Each mailbox once. */
export const staying = (reading: Database | Transaction, { letterId, versionId }: Of, mailbox?: string) =>
  reading.$queryRaw<Staying[]>`
    WITH standing AS (
      SELECT e.id, e.organisation_id, e.preparation_id, e.printed_name FROM endorsement e
      WHERE e.letter_id = ${letterId}::uuid AND NOT e.lead AND ${standsAsE} AND EXISTS (
        SELECT FROM consent c JOIN text t ON t.id = c.text_id WHERE c.endorsement_id = e.id AND t.version_id = ${versionId}::uuid)
    ), readers AS (
      SELECT person.address, printed_name, preparation_id, NULL::uuid AS invitation_id FROM standing
      JOIN consent c ON c.endorsement_id = standing.id JOIN person ON person.id = c.person_id
      UNION SELECT person.address, printed_name, standing.preparation_id, NULL FROM standing
      JOIN joint_act act ON act.preparation_id = standing.preparation_id AND act.ended_at IS NULL JOIN person ON person.id = act.person_id
      UNION SELECT person.address, printed_name, preparation_id, NULL FROM standing
      JOIN membership m ON m.organisation_id = standing.organisation_id AND m.admitted_at IS NOT NULL AND m.ended_at IS NULL
        AND 'administrator' = ANY (m.roles) JOIN person ON person.id = m.person_id
      UNION SELECT e.address, NULL, NULL, e.invitation_id FROM expert_endorsement e
      WHERE e.letter_id = ${letterId}::uuid AND ${standsAsE} AND e.address IS NOT NULL AND EXISTS (
        SELECT FROM expert_consent c JOIN text t ON t.id = c.text_id WHERE c.endorsement_id = e.id AND t.version_id = ${versionId}::uuid))
    SELECT DISTINCT ON (address) address, printed_name AS organisation, preparation_id AS "preparationId",
      invitation_id AS "invitationId" FROM readers
    WHERE ${mailbox ? Prisma.sql`address = ${mailbox}` : Prisma.sql`true`} ORDER BY address, printed_name NULLS LAST`;

/** Whether anybody besides the lead stands under the letter: to them a call was promised. */
export const hasSignatories = async (reading: Database | Transaction, letterId: string): Promise<boolean> => {
  const standing = { letterId, ...stands };
  return (
    (await reading.endorsement.count({ where: { ...standing, lead: false } })) > 0 ||
    (await reading.expertEndorsement.count({ where: standing })) > 0
  );
};

type Opened = { readonly openingId: string; readonly versionId: string; readonly call: Call };
type Before = { readonly versionId: string; readonly call: Call };

/**
 * Tells those who stay signatories what is otherwise than they were promised, where the letter is opened again with other terms, and
 * those who stay or come back which version is open now, where that is another one.
 */
export async function tellWhoStays(
  { tx, id: letterId }: HeldLetter<'alone'>,
  causerId: string,
  before: Before,
  { openingId, versionId, call }: Opened,
): Promise<void> {
  if (before.versionId === versionId && changedTerms(before.call, call, '').length === 0) return;
  const readers = await staying(tx, { letterId, versionId });
  const mails = readers.map(({ address }) => ({ aboutId: openingId, address }));
  await promiseInTurn(tx, 'still-signatory', { causerId, subjectId: letterId }, mails);
}

/** The call that a mailbox was told of last: that under which it signed, or of which it had a mail since. */
export async function callTold(letterId: string, address: string): Promise<Call | null> {
  const [found] = await database().$queryRaw<{ id: string }[]>`
    SELECT id FROM opening WHERE letter_id = ${letterId}::uuid AND opened_at <= (
      SELECT max(at) FROM (
        SELECT c.given_at AS at FROM endorsement e JOIN consent c ON c.endorsement_id = e.id LEFT JOIN person ON person.id = c.person_id
        WHERE e.letter_id = ${letterId}::uuid AND c.basis <> 'window_passed' AND (person.address = ${address} OR EXISTS (
          SELECT FROM membership m JOIN person p ON p.id = m.person_id WHERE p.address = ${address}
            AND m.organisation_id = e.organisation_id AND m.ended_at IS NULL))
        UNION ALL SELECT c.given_at FROM expert_endorsement e JOIN expert_consent c ON c.endorsement_id = e.id
        WHERE e.letter_id = ${letterId}::uuid AND c.basis <> 'window_passed' AND e.address = ${address}
        UNION ALL SELECT n.sent_at FROM notice n JOIN opening o ON o.id = n.about_id
        WHERE n.kind = 'still-signatory' AND n.address = ${address} AND o.letter_id = ${letterId}::uuid) told)
    ORDER BY opened_at DESC, id DESC LIMIT 1`;
  const opening = found && (await database().opening.findUnique({ where: { id: found.id } }));
  return opening ? callOf(opening) : null;
}
