import { stands, standsAsE } from '~/letters/letter/standing.server';
import type { Transaction } from '~/platform/database/database.server';
import { promiseEach } from '~/platform/notice/notices.server';
import type { HeldLetter } from '~/trail/deed';

/** The change that experts have before them, by the ids of its texts. */
type Shown = { readonly changeId: string; readonly formerId: string; readonly presentId: string };

/** Puts a change before every expert who consented to the former text alone, and tells them by mail. */
export async function showToExperts(
  { tx, id: letterId }: HeldLetter<'alone'>,
  { changeId, formerId, presentId }: Shown,
): Promise<void> {
  const asked = await tx.expertEndorsement.findMany({
    where: {
      ...{ letterId, ...stands },
      AND: [{ consents: { some: { textId: formerId } } }, { consents: { none: { textId: presentId } } }],
    },
    select: { id: true },
  });
  await tx.expertShowing.createMany({ data: asked.map(({ id: endorsementId }) => ({ changeId, endorsementId })) });
  await promiseEach(tx, 'expert-change-announced', await mailsOf(tx, changeId));
}

/**
 * Tells every expert who had a change before them, or signed both versions while it was out, how it ended: the letter moved, with or
 * without them, or it was given up.
 */
export async function tellExpertsOfEnd(tx: Transaction, change: Moving & { letterId: string }): Promise<void> {
  await promiseEach(tx, 'expert-change-over', [...(await mailsOf(tx, change.id)), ...(await mailsOfBoth(tx, change))]);
}

/** The mailboxes of experts who signed both versions, whom nobody showed the change: each about the consent to the new one. */
const mailsOfBoth = (
  tx: Transaction,
  { id, letterId, former, present }: Moving & { letterId: string },
): Promise<{ aboutId: string; address: string }[]> =>
  tx.$queryRaw`
    SELECT c.id AS "aboutId", e.address FROM expert_endorsement e
    JOIN expert_consent c ON c.endorsement_id = e.id AND c.text_id = ${present.id}::uuid AND c.basis = 'co_signed'
    WHERE e.letter_id = ${letterId}::uuid AND ${standsAsE} AND e.address IS NOT NULL
      AND EXISTS (SELECT FROM expert_consent WHERE endorsement_id = e.id AND text_id = ${former.id}::uuid)
      AND NOT EXISTS (SELECT FROM expert_showing WHERE change_id = ${id}::uuid AND endorsement_id = e.id)`;

/** The mailboxes of experts who still stand and have a change before them, with its showing to each. */
const mailsOf = (tx: Transaction, changeId: string): Promise<{ aboutId: string; address: string }[]> =>
  tx.$queryRaw`
    SELECT s.id AS "aboutId", e.address FROM expert_showing s JOIN expert_endorsement e ON e.id = s.endorsement_id
    WHERE s.change_id = ${changeId}::uuid AND ${standsAsE}`;

type Moving = {
  readonly id: string;
  readonly present: { readonly id: string };
  readonly former: { readonly id: string };
};

/** A consent to the corrected text for every expert who was told and stands, on the basis that their declaration named. @returns their ids */
export const expertsCarriedByWindow = (tx: Transaction, { id, former, present }: Moving, at: Date) =>
  tx.$queryRaw<{ id: string }[]>`
    INSERT INTO expert_consent (id, endorsement_id, text_id, basis, given_at, typed_name, declaration, means)
    SELECT gen_random_uuid(), e.id, ${present.id}::uuid, 'window_passed', ${at}, given.typed_name, given.declaration, 'window'
    FROM expert_showing s JOIN expert_endorsement e ON e.id = s.endorsement_id
    JOIN expert_consent given ON given.endorsement_id = e.id AND given.text_id = ${former.id}::uuid
    WHERE s.change_id = ${id}::uuid AND ${standsAsE}
      AND NOT EXISTS (SELECT FROM expert_consent WHERE endorsement_id = e.id AND text_id = ${present.id}::uuid)
    RETURNING id`;

/** A consent to the new text for every expert who said yes: given then, in the words that were shown. Silence gives none. */
export const expertsCarriedByAnswer = (tx: Transaction, { id, present }: Moving) =>
  tx.$queryRaw<{ id: string }[]>`
    INSERT INTO expert_consent (id, endorsement_id, text_id, basis, given_at, typed_name, declaration, means, mailed_to)
    SELECT gen_random_uuid(), e.id, ${present.id}::uuid, 'answered', a.answered_at, a.typed_name, a.declaration, 'link', a.mailed_to
    FROM expert_showing s JOIN expert_endorsement e ON e.id = s.endorsement_id
    JOIN expert_answer a ON a.showing_id = s.id AND a.kind = 'carry'
    WHERE s.change_id = ${id}::uuid AND ${standsAsE}
      AND NOT EXISTS (SELECT FROM expert_consent WHERE endorsement_id = e.id AND text_id = ${present.id}::uuid)
    RETURNING id`;

/** One expert who needs time for a change. */
type ExpertHeld = { readonly id: string; readonly name: string; readonly until: Date; readonly note: string };

/** How experts stand to a change that is out, or would be: counted apart. */
export type ExpertBoard = {
  /** Who was told or asked, and stands. */
  readonly asked: number;
  /** Who would sign the new version, those who signed both among them. */
  readonly carry: number;
  readonly silent: number;
  /** Who needs time, until which day: they have not said yes, and would be left behind. */
  readonly held: readonly ExpertHeld[];
  /** Stands for all of this. */
  readonly figures: string;
};

/** The same for one change. */
export async function expertsBefore(
  reading: Pick<Transaction, '$queryRaw'>,
  change: { readonly id: string; readonly letterId: string; readonly present: { readonly id: string } },
): Promise<ExpertBoard> {
  const rows = await reading.$queryRaw<Before[]>`
    SELECT e.id, coalesce(e.name, '') AS name, s.id IS NOT NULL AS asked, (a.kind = 'carry' OR c.id IS NOT NULL) IS TRUE AS carries,
      h.held_until AS until, h.note
    FROM expert_endorsement e
    LEFT JOIN expert_showing s ON s.endorsement_id = e.id AND s.change_id = ${change.id}::uuid
    LEFT JOIN expert_answer a ON a.showing_id = s.id
    LEFT JOIN LATERAL (SELECT * FROM expert_hold WHERE showing_id = s.id ORDER BY number DESC LIMIT 1) h ON true
    LEFT JOIN expert_consent c ON c.endorsement_id = e.id AND c.text_id = ${change.present.id}::uuid
    WHERE e.letter_id = ${change.letterId}::uuid AND ${standsAsE}
      AND (s.id IS NOT NULL OR c.id IS NOT NULL)
    ORDER BY e.id`;
  const carry = rows.filter(({ carries }) => carries).length;
  const held = rows.flatMap(({ id, name, carries, until, note }) =>
    until && !carries ? [{ id, name, until, note: note ?? '' }] : [],
  );
  return {
    asked: rows.filter(({ asked }) => asked).length,
    ...{ carry, silent: rows.length - carry - held.length, held },
    figures: rows.map(({ id, carries, until }) => `${id} ${carries}${until ? ` ${until.getTime()}` : ''}`).join('\n'),
  };
}

type Before = {
  readonly id: string;
  readonly name: string;
  readonly asked: boolean;
  readonly carries: boolean;
  readonly until: Date | null;
  readonly note: string | null;
};
