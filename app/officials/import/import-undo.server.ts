import { database, type Transaction } from '~/platform/database/database.server';
import { transaction } from '~/platform/database/transaction.server';
import { Refusal } from '~/platform/request/refusal';
import { recordOfInstallation } from '~/trail/installation-events.server';
import { importWords } from '../person/import.words';
import type { ImportDeed } from './import-deeds.server';
import { putBack } from './import-snapshot.server';
import { lockDirectory, patience } from './imports.server';

const say = importWords.sentence;

/** The import that can be taken back: the last that was applied and stands; null where there is none. */
export const lastApplied = () =>
  database().directoryImport.findFirst({
    where: { appliedAt: { not: null }, undoneAt: null },
    orderBy: { appliedAt: 'desc' },
    omit: { before: true },
  });

/**
 * Takes the last import back: everyone it touched is again what they were, and whom it added goes. What happened since
 * that is no import’s stays: objections, and mailboxes that refuse mail for good.
 * @throws Refusal where another list was applied since, or where something newer stands on what it brought
 */
export async function undoImport(staff: ImportDeed): Promise<void> {
  const { importId: id } = staff;
  await transaction(async (tx) => {
    await lockDirectory(tx);
    const found = await tx.directoryImport.findUniqueOrThrow({ where: { id }, omit: { before: true } });
    if (!found.appliedAt || found.undoneAt) throw new Refusal(say('notApplied'));
    const newer = await tx.directoryImport.count({
      where: { appliedAt: { gt: found.appliedAt }, undoneAt: null },
    });
    if (newer > 0) throw new Refusal(say('newerApplied'));
    await nothingNewer(tx, id, found.appliedAt);
    await putBack(tx, id, staff.at);
    await recordOfInstallation(tx, {
      kind: 'directory-import-undone',
      at: staff.at,
      actorId: staff.person.id,
      plain: { importId: id, source: found.source },
    });
  }, patience);
}

/** Refuses where somebody was chosen, written to, named to an office or changed by hand since. */
async function nothingNewer(tx: Transaction, id: string, appliedAt: Date): Promise<void> {
  const [inTheWay] = await tx.$queryRaw<{ name: string; reason: 'addressed' | 'byHand' }[]>`
    WITH kept AS (SELECT before FROM directory_import WHERE id = ${id}::uuid AND before IS NOT NULL),
      added AS (SELECT value::uuid AS id FROM kept, json_array_elements_text(before->'added') value),
      touched AS (SELECT (each->>'id')::uuid AS id FROM kept, json_array_elements(before->'officials') each
                  UNION SELECT id FROM added)
    SELECT o.full_name AS name, 'addressed' AS reason FROM official o
    WHERE o.id IN (SELECT id FROM added) AND (
      EXISTS (SELECT FROM addressee WHERE official_id = o.id) OR EXISTS (SELECT FROM message WHERE official_id = o.id)
      OR EXISTS (SELECT FROM office_tenure WHERE office_id = o.id OR holder_id = o.id) OR o.suppressed_at IS NOT NULL)
    UNION ALL
    SELECT o.full_name, 'byHand' FROM official o JOIN official_source s ON s.official_id = o.id
    WHERE o.id IN (SELECT id FROM touched) AND s.source = 'by-hand' AND s.as_of > ${appliedAt}
    LIMIT 1`;
  if (inTheWay) throw new Refusal(say(inTheWay.reason, { name: inTheWay.name }));
}
