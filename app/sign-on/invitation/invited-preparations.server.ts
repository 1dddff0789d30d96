import { stands } from '~/letters/letter/standing.server';
import type { Member } from '~/organisations/organisation/members.server';
import type { Transaction } from '~/platform/database/database.server';
import type { HeldLetter } from '~/trail/deed';
import { collectedFor } from '../collected/collected.server';
import { signatoriesIn } from '../opening/authority.server';
import { lockedPreparation } from '../opening/locked-preparation.server';
import { refuse } from '../opening/refusals.server';
import { printedStatement } from '../preparation/preparation';
import { endPreparation } from '../preparation/preparations.server';
import type { InvitationLink } from './invitation-answers.server';

/** Refuses an organisation that signed this text already, or that the lead declined. */
export async function refuseSecond(
  tx: Transaction,
  letterId: string,
  { organisation }: Pick<Member, 'organisation'>,
  textId: string,
) {
  const declined = { letterId, organisationId: organisation.id, declinedAt: { not: null }, declineLiftedAt: null };
  const byLead = await tx.endorsement.findFirst({
    where: declined,
    select: { letter: { select: { lead: { select: { displayName: true } } } } },
  });
  if (byLead)
    refuse('declinedByLead', { lead: byLead.letter.lead.displayName, organisation: organisation.displayName });
  const standing = { letterId, organisationId: organisation.id, ...stands, consents: { some: { textId } } };
  if ((await tx.endorsement.count({ where: standing })) > 0)
    refuse('coSignedAlready', { organisation: organisation.displayName });
}

/** The open preparation for this text; one for an earlier text has ended with it. */
export async function preparationFor(
  letter: HeldLetter,
  link: InvitationLink,
  member: Member<'prepare endorsements'>,
  textId: string,
): Promise<string> {
  const { tx, id: letterId } = letter;
  const open = await tx.preparation.findFirst({
    where: { letterId, organisationId: member.organisation.id, completedAt: null, cancelledAt: null },
  });
  if (open?.textId === textId) return open.id;
  if (open) await endPreparation(letter, await lockedPreparation(tx, open.id));
  const organisation = await tx.organisation.findUniqueOrThrow({ where: { id: member.organisation.id } });
  const { id } = await tx.preparation.create({
    data: {
      letterId,
      organisationId: organisation.id,
      invitationId: link.invitationId,
      textId,
      preparedById: member.person.id,
      startedAt: link.at,
      printedName: organisation.displayName,
      country: organisation.country,
      logoId: organisation.logoId,
      signatoryId: await oneSignatory(tx, organisation.id),
      statement: await collectedStatement(tx, link.invitationId),
    },
    select: { id: true },
  });
  return id;
}

/** The statement that was collected elsewhere, as a proposal; null where there is none, or it is none that can be printed. */
async function collectedStatement(tx: Transaction, invitationId: string): Promise<string | null> {
  const collected = await collectedFor(tx, invitationId);
  return collected && printedStatement(collected.statement);
}

/** The authorised signatory, where the organisation has exactly one. */
async function oneSignatory(tx: Transaction, organisationId: string): Promise<string | null> {
  const members = await tx.membership.findMany({
    where: signatoriesIn(organisationId),
    select: { id: true },
    take: 2,
  });
  return members.length === 1 ? (members[0]?.id ?? null) : null;
}
