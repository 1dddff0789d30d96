import { type Delivery, deliveriesOf, isDelivered } from '~/letters/letter/delivery.server';
import { stands } from '~/letters/letter/standing.server';
import { database, type Transaction } from '~/platform/database/database.server';
import { transaction } from '~/platform/database/transaction.server';
import { promiseEach } from '~/platform/notice/notices.server';
import { databaseNow } from '~/platform/request/arrival.server';
import { defineJob } from '~/platform/work/queue.server';
import { currentEndorsements } from '~/sign-on/signatories/signatories.server';

import { lettersWithExpertsWaiting, promiseExpertCopies } from './expert-copies.server';

/** A mail of the sealed letter that is promised: about which copy, to which mailbox. */
export type CopyMail = { readonly aboutId: string; readonly address: string };

type Wanted = { readonly editionId: string; readonly askedByLead: boolean; readonly at: Date };

/**
 * Writes down a copy for each of these endorsements that has none such yet: one that goes by itself, or one of this edition. Run by
 * several at once, each is written once.
 * @returns the mails of those that are new: to the mailbox that signed and to the organisation’s administrators, as its receipt
 */
export async function writeCopies(
  tx: Transaction,
  endorsementIds: readonly string[],
  { editionId, askedByLead, at }: Wanted,
): Promise<CopyMail[]> {
  return tx.$queryRaw<CopyMail[]>`
    WITH made AS (
      INSERT INTO sealed_copy (id, endorsement_id, edition_id, asked_by_lead, promised_at)
      SELECT gen_random_uuid(), wanted, ${editionId}::uuid, ${askedByLead}, ${at}
      FROM unnest(${[...endorsementIds]}::uuid[]) wanted ORDER BY wanted
      ON CONFLICT DO NOTHING RETURNING id, endorsement_id)
    SELECT made.id AS "aboutId", coalesce(c.mailed_to, p.address) AS address
    FROM made JOIN edition e ON e.id = ${editionId}::uuid JOIN text t ON t.id = e.text_id
    JOIN text a ON a.version_id = t.version_id AND a.authentic
    JOIN consent c ON c.endorsement_id = made.endorsement_id AND c.text_id = a.id LEFT JOIN person p ON p.id = c.person_id
    WHERE coalesce(c.mailed_to, p.address) IS NOT NULL
    UNION
    -- Of two who signed together, the consent names one.
    SELECT made.id, coalesce(act.mailed_to, p.address) FROM made JOIN endorsement n ON n.id = made.endorsement_id
    JOIN joint_act act ON act.preparation_id = n.preparation_id AND act.ended_at IS NULL
    LEFT JOIN person p ON p.id = act.person_id WHERE coalesce(act.mailed_to, p.address) IS NOT NULL
    UNION
    SELECT made.id, p.address FROM made JOIN endorsement n ON n.id = made.endorsement_id
    JOIN membership m ON m.organisation_id = n.organisation_id AND m.admitted_at IS NOT NULL AND m.ended_at IS NULL
      AND 'administrator' = ANY (m.roles)
    JOIN person p ON p.id = m.person_id`;
}

/**
 * Promises the sealed letter to every signatory of a delivered letter that has no copy yet: those whom the edition prints that was
 * delivered first, and whoever is counted as signed after that. What is not verified waits until it is.
 */
export async function promiseDueCopies(): Promise<void> {
  const missing = { ...stands, copies: { none: { askedByLead: false } } };
  const letters = await database().letter.findMany({
    where: { editions: { some: isDelivered }, endorsements: { some: missing } },
    select: { id: true },
  });
  const at = await databaseNow();
  const waiting = new Set([...letters, ...(await lettersWithExpertsWaiting())].map(({ id }) => id));
  for (const id of waiting) {
    const firsts = firstOfEachVersion(await deliveriesOf(database(), id));
    for (const delivery of firsts) await promiseOf(id, delivery, at);
  }
}

const firstOfEachVersion = (deliveries: readonly Delivery[]) =>
  deliveries.filter((one, place) => deliveries.findIndex(({ versionId }) => versionId === one.versionId) === place);

async function promiseOf(letterId: string, { editionId, versionId }: Delivery, at: Date): Promise<void> {
  await transaction(async (tx) => {
    const printed = await tx.editionSignatory.findMany({ where: { editionId }, select: { endorsementId: true } });
    const ids = new Set(printed.map(({ endorsementId }) => endorsementId));
    const signatories = await currentEndorsements(tx, letterId, versionId);
    const due = signatories.filter((one) => one.verified || ids.has(one.endorsementId));
    const wanted = { editionId, askedByLead: false, at };
    const mails = await writeCopies(
      tx,
      due.map(({ endorsementId }) => endorsementId),
      wanted,
    );
    await promiseEach(tx, 'sealed-copy', mails);
    await promiseExpertCopies(tx, letterId, { versionId });
  });
}

/** Each minute: whoever signed what was delivered gets it. */
export const copiesJob = defineJob<object>({
  name: 'copies',
  expireInSeconds: 300,
  retryLimit: 2,
  run: promiseDueCopies,
});
