import type { Transaction } from '~/platform/database/database.server';
import type { Line } from '../opening/line.server';
import type { PreparationRead } from '../opening/locked-preparation.server';
import { refuse } from '../opening/refusals.server';
import { editionPrinting } from './edition-printing.server';

/**
 * The endorsement whose printed line is to be changed, as it is now. To be asked where the letter is held.
 * @throws Refusal where it has ended, or an edition prints it
 */
export async function requireChangeable(tx: Transaction, endorsementId: string) {
  const endorsement = await tx.endorsement.findUniqueOrThrow({
    where: { id: endorsementId },
    include: { logo: { select: { digest: true } } },
  });
  const { printedName: organisation, withdrawnAt, declinedAt } = endorsement;
  if (withdrawnAt || declinedAt) refuse('lineOfNone', { organisation });
  const edition = await editionPrinting(tx, endorsementId);
  if (edition) refuse('lineSealed', { organisation, number: edition.number });
  return endorsement;
}

/** The same for a preparation that changes a line, which has to differ from the one in force. */
export async function requireAnotherLine(tx: Transaction, preparation: PreparationRead) {
  const { logo, ...endorsement } = await requireChangeable(tx, preparation.changesId ?? '');
  if (isSameLine(preparation, { ...endorsement, logoDigest: logo?.digest ?? null })) refuse('lineSame');
  return endorsement;
}

/** Whether two lines print the same. */
function isSameLine(one: Line, other: Line): boolean {
  const printed = ({ printedName, country, logoDigest, statement, statementLanguage, reservation }: Line) =>
    JSON.stringify([printedName, country, logoDigest, statement, statement && statementLanguage, reservation]);
  return printed(one) === printed(other);
}
