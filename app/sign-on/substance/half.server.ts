import { type Database, database, type Transaction } from '~/platform/database/database.server';
import { halfCarried } from './boards.server';

/** How far a signatory is with its answer: settled, or half where one of two who sign together carries over. */
export async function halfOf(showingId: string, reading: Database | Transaction = database()) {
  const [found] = await reading.$queryRaw<{ half: boolean; answered: boolean }[]>`
    SELECT coalesce(${halfCarried}, false) AS half, a.id IS NOT NULL AS answered
    FROM change_showing s JOIN endorsement e ON e.id = s.endorsement_id
    LEFT JOIN LATERAL (SELECT * FROM change_answer WHERE showing_id = s.id ORDER BY number DESC LIMIT 1) a ON true
    WHERE s.id = ${showingId}::uuid`;
  const { half, answered } = found!;
  return { half, settled: answered && !half };
}

/** Whether the last answer of a signatory to a change of substance is that it carries over; not where one of two has said so. */
export async function carriesOver(changeId: string, endorsementId: string): Promise<boolean> {
  const last = await database().changeAnswer.findFirst({
    where: { showing: { changeId, endorsementId } },
    orderBy: { number: 'desc' },
    select: { kind: true, showingId: true },
  });
  return last?.kind === 'carry' && !(await halfOf(last.showingId)).half;
}
