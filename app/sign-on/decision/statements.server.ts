import type { LetterDeed } from '~/letters/letter/letter-deeds.server';
import { stands } from '~/letters/letter/standing.server';
import { type Database, database, type Transaction } from '~/platform/database/database.server';
import { editionPrinting } from '../printed-line/edition-printing.server';
import { leadFirst, statementState } from '../signatories/signatory';
import { asksReason, type Decision, mayDecide } from './decision';
import { endorsementOf } from './decisions.server';

/** How many statements wait for the lead, so that they are neither shown nor printed. */
export const waitingStatements = (reading: Database | Transaction, letterId: string): Promise<number> =>
  reading.endorsement.count({
    where: { letterId, ...stands, statement: { not: null }, statementShownAt: null, statementLeftOutAt: null },
  });

const order = { waiting: 0, shown: 1, 'left out': 2 } as const;

/** Every statement of a letter’s standing endorsements, those that wait for the lead first. */
export async function statementsPage({ letter }: LetterDeed<'decide on signatories'>) {
  const [{ language, editions }, rows] = await Promise.all([
    database().letter.findUniqueOrThrow({
      where: { id: letter.id },
      select: {
        language: true,
        editions: { where: { voidedAt: null, seal: { isNot: null } }, take: 1, select: { id: true } },
      },
    }),
    database().endorsement.findMany({
      where: { letterId: letter.id, ...stands, statement: { not: null } },
      include: { decisions: { orderBy: { decidedAt: 'desc' }, take: 1, select: { reason: true } } },
    }),
  ]);
  const statements = leadFirst(rows.map((row) => ({ ...row, name: row.printedName }))).map((row) => ({
    id: row.id,
    name: row.name,
    statement: row.statement ?? '',
    language: row.statementLanguage ?? language,
    state: statementState(row) ?? 'waiting',
    reason: row.decisions[0]?.reason ?? '',
  }));
  return {
    sealed: editions.length > 0,
    statements: statements.sort((one, other) => order[one.state] - order[other.state]),
  };
}

/** What the page of one decision shows before it is taken. @throws NotFound where the letter has no such endorsement */
export async function decisionPage(
  deed: LetterDeed<'decide on signatories'>,
  id: string | undefined,
  decision: Decision,
) {
  const endorsement = await endorsementOf(deed, id);
  const edition = await editionPrinting(database(), endorsement.id);
  return {
    id: endorsement.id,
    /** The words that the page shows are of this preparation. */
    seen: endorsement.preparationId,
    organisation: endorsement.printedName,
    statement: endorsement.statement,
    language: endorsement.statementLanguage ?? deed.letter.language,
    possible: mayDecide(decision, endorsement) && !(decision === 'declined' && edition),
    asksReason: asksReason(decision, endorsement),
    edition: edition?.number ?? null,
  };
}
