import type { Transaction } from '~/platform/database/database.server';

/** What of an endorsement is prepared again. */
export type FormerLine = {
  readonly printedName: string;
  readonly country: string;
  readonly logoId: string | null;
  readonly statement: string | null;
  readonly statementLanguage: string | null;
  readonly reservation: string | null;
  readonly decides: string;
  /** That of its last consent. */
  readonly preparationId: string | null;
};

/**
 * The line with which it co-signed, how it came, and who signed: who may no longer sign is named on the page, and refused there. A
 * board decides anew on another text: its day waits to be said.
 */
export async function formerLine(tx: Transaction, { preparationId, ...endorsed }: FormerLine) {
  const { printedName, country, logoId, statement, statementLanguage, reservation, decides } = endorsed;
  const select = { invitationId: true, signatoryId: true, secondSignatoryId: true } as const;
  const former = preparationId && (await tx.preparation.findUnique({ where: { id: preparationId }, select }));
  const line = { printedName, country, logoId, statement, statementLanguage, reservation, decides };
  return { ...line, ...(former || { invitationId: null, signatoryId: null, secondSignatoryId: null }) };
}
