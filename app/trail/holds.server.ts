import { Prisma } from '@generated/prisma/client';
import type { Transaction } from '../platform/database/database.server';
import type { Hold } from './kinds';

const locking = {
  beside: Prisma.raw('FOR KEY SHARE'),
  'in turn': Prisma.raw('FOR NO KEY UPDATE'),
  alone: Prisma.raw('FOR UPDATE'),
} as const satisfies Record<Hold, Prisma.Sql>;

/**
 * Holds letters until the end of the transaction, in the order of their ids. Deeds do it first of all (deeds.server.ts); by
 * hand only what is no event does: a save of a draft.
 */
export async function holdLetters(tx: Transaction, letterIds: readonly string[], as: Hold): Promise<void> {
  if (letterIds.length === 0) return;
  await tx.$queryRaw`SELECT id FROM letter WHERE id = ANY(${[...letterIds]}::uuid[]) ORDER BY id ${locking[as]}`;
}

/**
 * Holds the letters that an organisation leads or signed, also those from which it withdrew, and one more where it is given.
 * @returns their ids
 */
export async function holdLettersOf(
  tx: Transaction,
  organisationId: string,
  as: Hold,
  another: string | null = null,
): Promise<string[]> {
  const held = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM letter WHERE id = ${another}::uuid OR lead_id = ${organisationId}::uuid
      OR id IN (SELECT letter_id FROM endorsement WHERE organisation_id = ${organisationId}::uuid)
    ORDER BY id ${locking[as]}`;
  return held.map(({ id }) => id);
}

/**
 * Holds the letters that a person’s erasure reaches, alone, since it may withdraw an expert: those that the person signed, was asked to approve or reviews, and those of
 * the organisations of which the person is a member. @returns their ids
 */
export async function holdLettersOfPerson(tx: Transaction, personId: string): Promise<string[]> {
  const held = await tx.$queryRaw<{ id: string }[]>`
    WITH member AS (SELECT organisation_id FROM membership WHERE person_id = ${personId}::uuid AND ended_at IS NULL)
    SELECT id FROM letter WHERE lead_id IN (SELECT organisation_id FROM member)
      OR id IN (SELECT e.letter_id FROM endorsement e LEFT JOIN consent c ON c.endorsement_id = e.id
        WHERE c.person_id = ${personId}::uuid OR e.organisation_id IN (SELECT organisation_id FROM member))
      OR id IN (SELECT p.letter_id FROM approval a JOIN preparation p ON p.id = a.preparation_id
        WHERE a.person_id = ${personId}::uuid)
      OR id IN (SELECT p.letter_id FROM joint_act a JOIN preparation p ON p.id = a.preparation_id
        WHERE ${personId}::uuid IN (a.person_id, a.other_person_id))
      OR id IN (SELECT letter_id FROM reviewer WHERE person_id = ${personId}::uuid)
      OR id IN (SELECT letter_id FROM expert_invitation
        WHERE address = (SELECT address FROM person WHERE id = ${personId}::uuid))
      OR id IN (SELECT letter_id FROM expert_request
        WHERE address = (SELECT address FROM person WHERE id = ${personId}::uuid))
    ORDER BY id ${locking.alone}`;
  return held.map(({ id }) => id);
}

/**
 * Holds an organisation until the end of the transaction, behind its letters, so that deeds on its members and evidence
 * follow one another. An endorsement that refers to it meanwhile does not wait.
 */
export async function holdOrganisation(tx: Transaction, organisationId: string): Promise<void> {
  await tx.$queryRaw`SELECT id FROM organisation WHERE id = ${organisationId}::uuid ${locking['in turn']}`;
}
