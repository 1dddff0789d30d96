import type { Transaction } from '~/platform/database/database.server';
import type { Signer } from './signers';

type Filled = {
  readonly letterId: string;
  /** Who has begun: a third of them waits for the director, a third has co-signed. */
  readonly signers: readonly Signer[];
  readonly count: number;
  readonly events: number;
};

/**
 * Fills the letter with rows, as two weeks of sign-on leave them: invitations with their mails and a moved deadline, some of one name
 * twice, some that came back; approvals; endorsements; entries of the trail. What makes them is not measured.
 */
export async function fillBoard(filled: Filled): Promise<{ leadsPersonId: string }> {
  const { database } = await import('~/platform/database/database.server');
  const { transaction } = await import('~/platform/database/transaction.server');
  const { letterId, signers } = filled;
  const third = Math.floor(signers.length / 3);
  await database().draft.create({ data: { letterId, language: 'en', savedAt: new Date() } });
  await transaction(async (tx) => {
    await tx.$executeRaw`SET LOCAL session_replication_role = replica`;
    await invitations(tx, filled);
    await mails(tx, letterId);
    await asked(tx, signers.slice(0, third));
    await endorsed(tx, letterId, signers.slice(third, 2 * third));
    await entries(tx, letterId, filled.events);
  });
  await database().$executeRaw`ANALYZE`;
  const { leadId } = await database().letter.findUniqueOrThrow({ where: { id: letterId } });
  const lead = await database().membership.findFirstOrThrow({
    where: { organisationId: leadId, roles: { has: 'editor' } },
  });
  return { leadsPersonId: lead.personId };
}

const idsOf = (signers: readonly Signer[]) => signers.map(({ preparationId }) => preparationId);

async function invitations(tx: Transaction, { letterId, signers, count }: Filled) {
  await tx.$executeRaw`
    INSERT INTO invitation (id, letter_id, address, invited_at, begun_at, organisation_id)
    SELECT gen_random_uuid(), ${letterId}::uuid, 'office' || n || '@begun.example', now() - interval '9 days', now() - interval '5 days', id
    FROM unnest(${signers.map(({ organisationId }) => organisationId)}::uuid[]) WITH ORDINALITY AS one(id, n)`;
  await tx.$executeRaw`
    INSERT INTO invitation (id, letter_id, address, organisation_name, country, invited_at, declined_at)
    SELECT gen_random_uuid(), ${letterId}::uuid, 'office' || n || '@invited.example', 'Verein für Kinder ' || n - n % 20 / 19,
      (ARRAY['AT', 'BE', 'DE', 'FR', 'IT', 'PL'])[n % 6 / 2 + 1], now() - interval '9 days',
      CASE WHEN n % 40 = 0 THEN now() - interval '3 days' END
    FROM generate_series(1, ${count - signers.length}::int) n`;
}

/** Each was mailed its invitation, of which some came back, and that the deadline moved. */
async function mails(tx: Transaction, letterId: string) {
  await tx.$executeRaw`
    INSERT INTO notice (id, kind, about_id, address, subject_id, created_at, sent_at, failed_at, failure)
    SELECT gen_random_uuid(), kind, CASE kind WHEN 'invitation' THEN id ELSE ${letterId}::uuid END, address, ${letterId}::uuid,
      invited_at, invited_at, CASE WHEN kind = 'invitation' AND address LIKE '%7@invited.example' THEN now() END,
      CASE WHEN kind = 'invitation' AND address LIKE '%7@invited.example' THEN 'no such mailbox' END
    FROM invitation, unnest(ARRAY['invitation', 'deadline-moved']) AS kind WHERE letter_id = ${letterId}::uuid`;
}

async function asked(tx: Transaction, signers: readonly Signer[]) {
  await tx.$executeRaw`
    INSERT INTO approval (id, preparation_id, person_id, text_id, line_digest, asked_at)
    SELECT gen_random_uuid(), p.id, m.person_id, p.text_id, 'line', now() - interval '2 days' FROM preparation p
    JOIN membership m ON m.id = p.signatory_id WHERE p.id = ANY (${idsOf(signers)}::uuid[])`;
}

async function endorsed(tx: Transaction, letterId: string, signers: readonly Signer[]) {
  const ids = idsOf(signers);
  await tx.$executeRaw`
    INSERT INTO endorsement (id, letter_id, organisation_id, preparation_id, printed_name, country, endorsed_at)
    SELECT gen_random_uuid(), letter_id, organisation_id, id, printed_name, country, now() - random() * interval '8 days'
    FROM preparation WHERE id = ANY (${ids}::uuid[])`;
  await tx.$executeRaw`
    INSERT INTO consent (id, endorsement_id, text_id, basis, given_at, declaration, means)
    SELECT gen_random_uuid(), e.id, p.text_id, 'co_signed', e.endorsed_at, 'As shown.', 'link'
    FROM endorsement e JOIN preparation p ON p.id = e.preparation_id WHERE e.letter_id = ${letterId}::uuid`;
  await tx.$executeRaw`UPDATE preparation SET completed_at = now() WHERE id = ANY (${ids}::uuid[])`;
}

/** The last entry of the trail again and again: as many to read, of which no chain is asked. */
async function entries(tx: Transaction, letterId: string, events: number) {
  await tx.$executeRaw`
    INSERT INTO event (id, subject, subject_id, ordinal, kind, at, chained, digest, previous_digest)
    SELECT gen_random_uuid(), e.subject, e.subject_id, n, e.kind, e.at, e.chained, e.digest, e.previous_digest
    FROM (SELECT * FROM event WHERE subject = 'letter' AND subject_id = ${letterId}::uuid ORDER BY ordinal DESC LIMIT 1) e,
      generate_series(e.ordinal + 1, ${events}::int) n`;
  await tx.$executeRaw`
    UPDATE trail_head SET ordinal = ${events}::int WHERE subject = 'letter' AND subject_id = ${letterId}::uuid`;
}
