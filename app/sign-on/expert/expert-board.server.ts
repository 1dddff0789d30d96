import type { LetterDeed } from '~/letters/letter/letter-deeds.server';
import { database } from '~/platform/database/database.server';
import { besideName } from '~/sign-on/signatories/signatory';
import { openingOf } from '../opening/openings.server';
import { invitedAs } from './expert';
import { expertsOf } from './experts.server';

/** Where an expert stands with the letter, for the lead’s eyes. */
type ExpertAnswer = 'invited' | 'stopped' | 'declined' | 'signed' | 'signed before' | 'withdrawn' | 'left out';

/** Everything that the lead sees of experts: how many sign the version in force, and where everybody is who was invited. */
export async function expertBoard({ letter, at }: LetterDeed<'see the desk'>) {
  const [opening, invitations, standing] = await Promise.all([
    openingOf(database(), letter.id, at),
    invitationsOf(letter.id),
    expertsOf(database(), letter.id),
  ]);
  const counted = new Set(standing.map(({ endorsementId }) => endorsementId));
  return {
    opening: opening && { open: opening.open, takesExperts: opening.call.takesExperts, endsAt: opening.endsAt },
    timeZone: opening?.timeZone ?? 'Europe/Brussels',
    count: counted.size,
    rows: invitations.map((invitation) => rowOf(invitation, counted)),
  };
}

const invitationsOf = (letterId: string) =>
  database().expertInvitation.findMany({
    where: { letterId, cancelledAt: null },
    orderBy: { invitedAt: 'asc' },
    include: { endorsements: { orderBy: { endorsedAt: 'desc' }, take: 1 } },
  });
type Invitation = Awaited<ReturnType<typeof invitationsOf>>[number];

function rowOf({ endorsements: [signed], ...invitation }: Invitation, counted: ReadonlySet<string>) {
  const [answer, since, reason] = answerOf(invitation, signed, counted);
  return {
    invitationId: invitation.id,
    endorsementId: signed?.id ?? null,
    name: signed?.name ?? invitation.name,
    /** The name that was invited, where another one signed. */
    invited: signed ? invitedAs(invitation.name, signed.name) : null,
    beside: signed ? besideName(signed) : '',
    address: invitation.address,
    ...{ answer, since, reason },
    cancels: !signed || signed.withdrawnAt !== null,
    leavesOut: answer === 'signed' || answer === 'signed before',
  };
}

function answerOf(
  invitation: Omit<Invitation, 'endorsements'>,
  signed: Invitation['endorsements'][number] | undefined,
  counted: ReadonlySet<string>,
): [ExpertAnswer, Date, string | null] {
  if (signed?.declinedAt) return ['left out', signed.declinedAt, signed.declinedReason];
  if (signed?.withdrawnAt) return ['withdrawn', signed.withdrawnAt, signed.withdrawalReason];
  if (signed) return [counted.has(signed.id) ? 'signed' : 'signed before', signed.signedAt, null];
  if (invitation.declinedAt) return ['declined', invitation.declinedAt, invitation.declinedReason];
  if (invitation.stopPressedAt) return ['stopped', invitation.stopPressedAt, null];
  return ['invited', invitation.invitedAt, null];
}
