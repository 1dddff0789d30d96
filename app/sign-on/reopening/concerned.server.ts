import { Prisma } from '@generated/prisma/client';
import { standsAsE } from '~/letters/letter/standing.server';
import type { Database, Transaction } from '~/platform/database/database.server';
import { settings } from '~/platform/installation/settings.server';
import { tokenFor } from '~/platform/request/token.server';
import { linksOfExpert } from '../expert/experts-undecided.server';
import { type Undecided, undecided } from './undecided.server';

type Of = { readonly letterId: string; readonly versionId: string };

/**
 * A mailbox to which it matters until when one can co-sign: it has not decided; its organisation withdrew and can come again; or it has
 * not carried over to a change that is out, and may be left behind; or it is that of an expert who has not. `id` of the last three: what its
 * link names.
 */
export type Concerned = Omit<Undecided, 'as'> & {
  readonly as: Undecided['as'] | 'withdrew' | 'answers' | 'expertAnswers';
};

/** All of them, each mailbox once; of one `mailbox` alone, where given. */
export async function concerned(reading: Database | Transaction, of: Of, mailbox?: string): Promise<Concerned[]> {
  const first = await undecided(reading, of, mailbox);
  const known = new Set(first.map(({ address }) => address));
  const others = await reading.$queryRaw<Concerned[]>`
    WITH found AS (${answering(of)} UNION ALL ${answeringExperts(of)} UNION ALL ${withdrawn(of)} UNION ALL ${withdrawnExperts(of)})
    SELECT DISTINCT ON (address) address, "as", id, NULL AS "invitationId", organisation FROM found
    WHERE ${mailbox ? Prisma.sql`address = ${mailbox}` : Prisma.sql`true`} ORDER BY address, rank, id DESC`;
  return [...first, ...others.filter(({ address }) => !known.has(address))];
}

/** Signatories that have a change of substance before them, and neither carry over nor withdrew. */
const answering = ({ letterId }: Of) => Prisma.sql`
  SELECT 1 AS rank, n.address, 'answers' AS "as", n.id, e.printed_name AS organisation FROM change
  JOIN opening o ON o.id = change.opening_id JOIN change_showing s ON s.change_id = change.id
  JOIN endorsement e ON e.id = s.endorsement_id JOIN notice n ON n.kind = 'change-announced' AND n.about_id = s.id
  WHERE o.letter_id = ${letterId}::uuid AND change.kind = 'substantive' AND change.moved_at IS NULL AND change.given_up_at IS NULL
    AND NOT e.lead AND ${standsAsE}
    AND NOT EXISTS (SELECT FROM consent c JOIN text t ON t.id = c.text_id
      WHERE c.endorsement_id = e.id AND t.version_id = change.version_id)
    AND coalesce((SELECT a.kind::text FROM change_answer a WHERE a.showing_id = s.id ORDER BY number DESC LIMIT 1), 'hold') = 'hold'`;

/** Experts who signed, and have neither carried over to a change of substance that is before them nor withdrawn. */
const answeringExperts = ({ letterId }: Of) => Prisma.sql`
  SELECT 4, e.address, 'expertAnswers', s.id, NULL FROM change
  JOIN opening o ON o.id = change.opening_id JOIN expert_showing s ON s.change_id = change.id
  JOIN expert_endorsement e ON e.id = s.endorsement_id
  WHERE o.letter_id = ${letterId}::uuid AND change.kind = 'substantive' AND change.moved_at IS NULL AND change.given_up_at IS NULL
    AND o.takes_experts AND ${standsAsE} AND e.address IS NOT NULL AND NOT has_stopped(${letterId}::uuid, e.address)
    AND NOT EXISTS (SELECT FROM expert_answer a WHERE a.showing_id = s.id AND a.kind = 'carry')
    AND NOT EXISTS (SELECT FROM expert_consent c JOIN text t ON t.id = c.text_id
      WHERE c.endorsement_id = e.id AND t.version_id = change.version_id)`;

/** Organisations that withdrew and neither came again nor prepare to: whoever had the receipt of it. */
const withdrawn = ({ letterId }: Of) => Prisma.sql`
  SELECT 2, n.address, 'withdrew', n.id, gone.printed_name FROM endorsement gone
  JOIN notice n ON n.kind = 'withdrawal-receipt' AND n.about_id = gone.id
  WHERE gone.letter_id = ${letterId}::uuid AND NOT gone.lead AND gone.withdrawn_at IS NOT NULL
    AND NOT has_stopped(${letterId}::uuid, n.address)
    AND NOT EXISTS (SELECT FROM endorsement e WHERE e.letter_id = gone.letter_id AND e.organisation_id = gone.organisation_id
      AND (${standsAsE} OR (e.declined_at IS NOT NULL AND e.decline_lifted_at IS NULL)))
    AND NOT EXISTS (SELECT FROM preparation p WHERE p.letter_id = gone.letter_id AND p.organisation_id = gone.organisation_id
      AND p.completed_at IS NULL AND p.cancelled_at IS NULL)`;

/** Experts who withdrew and did not sign again, where experts can sign. */
const withdrawnExperts = ({ letterId }: Of) => Prisma.sql`
  SELECT 3, gone.address, 'expert', gone.invitation_id, NULL FROM expert_endorsement gone
  WHERE gone.letter_id = ${letterId}::uuid AND gone.withdrawn_at IS NOT NULL AND gone.address IS NOT NULL
    AND (SELECT takes_experts FROM opening WHERE letter_id = gone.letter_id ORDER BY opened_at DESC, id DESC LIMIT 1)
    AND NOT has_stopped(${letterId}::uuid, gone.address)
    AND NOT EXISTS (SELECT FROM expert_endorsement e WHERE e.letter_id = gone.letter_id AND e.address = gone.address
      AND (${standsAsE} OR e.declined_at IS NOT NULL))`;

/** The link that the reader has already, and that which stops mails, for who is invited. */
export function linksOf({ as, id }: Concerned): { link: string; stopLink?: string } {
  const { origin } = settings();
  if (as === 'asked') return { link: `${origin}/approvals/${tokenFor('approval', id)}` };
  if (as === 'expert') return linksOfExpert(id);
  if (as === 'prepares') return { link: `${origin}/preparations/${id}` };
  if (as === 'answers') return { link: `${origin}/changes/${tokenFor('change', id)}` };
  if (as === 'expertAnswers') return { link: `${origin}/experts/changes/${tokenFor('expert-change', id)}` };
  if (as === 'withdrew') return { link: `${origin}/withdrawals/${tokenFor('withdrawal', id)}` };
  return {
    link: `${origin}/invitations/${tokenFor('invitation', id)}`,
    stopLink: `${origin}/stop/${tokenFor('stop', id)}`,
  };
}
