import type { Database, Transaction } from '~/platform/database/database.server';
import { promiseNotice } from '~/platform/notice/notices.server';

/** A mailbox to which the sealed letter of an edition goes, and the organisation for which it signed, as printed. */
export type Copy = { address: string; organisation: string };

/**
 * Where the copies of an edition, in whatever language, go: for each signatory the mailbox that signed; where that person is no longer known, those of the
 * organisation’s administrators. In printed order.
 */
export const copiesOf = (reading: Database | Transaction, editionId: string): Promise<Copy[]> =>
  reading.$queryRaw<Copy[]>`
    WITH signed AS (
      SELECT s.position, n.organisation_id, n.printed_name, coalesce(c.mailed_to, p.address) AS address
      FROM edition_signatory s JOIN edition e ON e.id = s.edition_id
      JOIN endorsement n ON n.id = s.endorsement_id
      JOIN text t ON t.id = e.text_id JOIN text a ON a.version_id = t.version_id AND a.authentic
      JOIN consent c ON c.endorsement_id = n.id AND c.text_id = a.id
      LEFT JOIN person p ON p.id = c.person_id
      WHERE s.edition_id = ${editionId}::uuid)
    SELECT address, printed_name AS organisation FROM (
      SELECT position, address, printed_name FROM signed WHERE address IS NOT NULL
      UNION ALL SELECT g.position, p.address, g.printed_name FROM signed g
      JOIN membership m ON m.organisation_id = g.organisation_id AND m.admitted_at IS NOT NULL AND m.ended_at IS NULL
        AND 'administrator' = ANY(m.roles)
      JOIN person p ON p.id = m.person_id WHERE g.address IS NULL
    ) copies ORDER BY position, address`;

/**
 * Promises the sealed letter to each of its mailboxes, once for each edition: of the authentic text, to which they
 * consented. Its translations are found on the public page.
 */
export async function promiseCopies(tx: Transaction, editionId: string): Promise<void> {
  const { text } = await tx.edition.findUniqueOrThrow({
    where: { id: editionId },
    select: { text: { select: { authentic: true } } },
  });
  if (!text.authentic) return;
  const copies = await copiesOf(tx, editionId);
  for (const address of new Set(copies.map((copy) => copy.address)))
    await promiseNotice(tx, { kind: 'sealed-copy', aboutId: editionId, address });
}
