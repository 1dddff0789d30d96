import type { LetterDeed } from '~/letters/letter/letter-deeds.server';
import { isId } from '~/organisations/organisation/members.server';
import { database, type Transaction } from '~/platform/database/database.server';
import { promiseNotices } from '~/platform/notice/notices.server';
import { NotFound } from '~/platform/request/not-found';
import type { HeldLetter } from '~/trail/deed';
import { onLetter } from '~/trail/deeds.server';
import { mailboxesToTell } from '../opening/authority.server';
import { lockedPreparation } from '../opening/locked-preparation.server';
import { refuse } from '../opening/refusals.server';
import { endPreparation } from '../preparation/preparations.server';
import { editionPrinting } from '../printed-line/edition-printing.server';
import { asksReason, type Decision, mayDecide } from './decision';

type Deed = LetterDeed<'decide on signatories'>;

const include = { consents: { orderBy: { givenAt: 'desc' }, take: 1, select: { personId: true } } } as const;

/** The endorsement of the lead’s letter that an address names. @throws NotFound where the letter has none such */
export async function endorsementOf({ letter }: Pick<Deed, 'letter'>, id: string | undefined, reading = database()) {
  if (!isId(id)) throw new NotFound();
  const found = await reading.endorsement.findFirst({ where: { id, letterId: letter.id }, include });
  if (!found) throw new NotFound();
  return found;
}
type Endorsement = Awaited<ReturnType<typeof endorsementOf>>;

/**
 * The lead decides of a signatory or its statement: it shows the statement or leaves it out, and never edits it; before any
 * seal that prints the organisation it declines it, and lifts that again. The organisation is told by mail, with the reason.
 * @throws Refusal where that cannot be decided as things are, the reason is missing, or an edition prints the declined one
 * @param seen the preparation whose words the page showed: of other words, signed meanwhile, nothing is decided
 */
export async function decide(
  deed: Deed,
  id: string | undefined,
  decision: Decision,
  { reason, seen }: { reason: string; seen?: string | undefined },
): Promise<void> {
  await onLetter(eventOf[decision], deed.letter.id, deed, async (letter) => {
    const { tx, did } = letter;
    const endorsement = await endorsementOf(deed, id, tx as ReturnType<typeof database>);
    const { printedName: organisation } = endorsement;
    if (seen && seen !== endorsement.preparationId) refuse('signedAnew', { organisation });
    if (!mayDecide(decision, endorsement)) refuse(`not ${decision}`, { organisation });
    if (asksReason(decision, endorsement) && reason === '') refuse('reasonMissing');
    if (decision === 'declined') await requireUnsealed(tx, endorsement);
    await tx.endorsement.update({ where: { id: endorsement.id }, data: written(decision, deed.at) });
    if (decision === 'declined') await endOpenPreparation(letter, endorsement);
    await tell(tx, deed, endorsement, { decision, reason });
    const plain = { endorsementId: endorsement.id };
    const facts =
      decision === 'statement-shown'
        ? { plain, values: { organisation, note: reason } }
        : { plain, values: { organisation, reason } };
    return did(facts);
  });
}

const eventOf = {
  'statement-shown': 'statement-shown',
  'statement-left-out': 'statement-left-out',
  declined: 'signatory-declined',
  'decline-lifted': 'decline-lifted',
} as const;

function written(decision: Decision, at: Date) {
  if (decision === 'statement-shown') return { statementShownAt: at, statementLeftOutAt: null };
  if (decision === 'statement-left-out') return { statementLeftOutAt: at };
  return decision === 'declined' ? { declinedAt: at } : { declineLiftedAt: at };
}

async function requireUnsealed(tx: Transaction, { id, printedName: organisation }: Endorsement): Promise<void> {
  const edition = await editionPrinting(tx, id);
  if (edition) refuse('declinedAfterSeal', { organisation, number: edition.number });
}

/** A preparation for another version that the declined organisation has under way ends, with the approval that waits. */
async function endOpenPreparation(letter: HeldLetter<'alone'>, { letterId, organisationId }: Endorsement) {
  const { tx } = letter;
  const open = await tx.preparation.findFirst({
    where: { letterId, organisationId, completedAt: null, cancelledAt: null },
    select: { id: true },
  });
  if (!open) return;
  const preparation = await lockedPreparation(tx, open.id);
  if (preparation.completedAt || preparation.cancelledAt) return;
  await endPreparation(letter, preparation);
}

/** Writes the decision down, and tells who signed and the organisation’s administrators; not of what merely waited its turn. */
async function tell(
  tx: Transaction,
  deed: Deed,
  endorsement: Endorsement,
  { decision: kind, reason }: { decision: Decision; reason: string },
): Promise<void> {
  const { id } = await tx.leadDecision.create({
    data: { endorsementId: endorsement.id, kind, reason, decidedAt: deed.at, decidedById: deed.person.id },
    select: { id: true },
  });
  if (!asksReason(kind, endorsement)) return;
  await promiseNotices(tx, { kind: 'lead-decision', aboutId: id }, await mailboxesToTell(tx, endorsement));
}
