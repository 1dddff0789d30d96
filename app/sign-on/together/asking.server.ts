import { database, type Transaction } from '~/platform/database/database.server';
import type { PreparationRead } from '../opening/locked-preparation.server';
import { refuse } from '../opening/refusals.server';
import type { ApprovalState } from '../preparation/approval-state';
import { bothOf, perspectives } from './acts.server';
import { actStands } from './joint-act';

/**
 * As whom a preparation is to be asked for: as its signatory, unless that is who asks. Of two who sign together, both but who asks,
 * who has signed, and who is asked already.
 */
export async function toBeAsked(
  tx: Transaction,
  preparation: PreparationRead,
  byId: string,
): Promise<PreparationRead[]> {
  const others = perspectives(preparation).filter(({ signatoryId }) => signatoryId !== byId);
  if (preparation.decides !== 'two' || others.length === 0) return others;
  const found = await bothOf(tx, preparation);
  const settled = found.filter(({ actedAt, waits }) => actedAt || waits).map(({ personId }) => personId);
  const open = others.filter(({ signatoryPersonId }) => !settled.includes(signatoryPersonId ?? ''));
  if (open.length === 0) refuse('approvalWaits', { signatory: namesOf(others) });
  return open;
}

const namesOf = (of: readonly PreparationRead[]): string =>
  of.map(({ signatoryName, signatoryAddress }) => signatoryName ?? signatoryAddress ?? '').join(', ');

type Asked = { readonly preparationId: string; readonly personId: string };

/** Of two who sign together, what became of the act of who was asked, until the organisation has co-signed. */
export async function stateOfAct(approval: Asked, preparation: PreparationRead, open: boolean): Promise<ApprovalState> {
  const { preparationId, personId } = approval;
  const act = await database().jointAct.findFirst({ where: { preparationId, personId }, orderBy: { actedAt: 'desc' } });
  if (act?.endedBecause === 'recalled') return 'recalled';
  if (!open || act?.endedBecause === 'late') return 'late';
  return act && actStands(act, preparation) ? 'given' : 'ended';
}
