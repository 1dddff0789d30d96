import { Prisma } from '@generated/prisma/client';
import { standsAsE, versionInForceOf } from '~/letters/letter/standing.server';
import { database } from '~/platform/database/database.server';

/** What waits for the lead outside the list of organisations, in numbers. */
export type WaitingRows = {
  readonly requests: number;
  readonly requestsSince: Date | null;
  /** People who ask to sign as individual experts. */
  readonly experts: number;
  readonly expertsSince: Date | null;
  readonly statements: number;
  /** The change that is out; `silent`: signatories without an answer and without a consent to its version. */
  readonly change: {
    readonly version: number;
    readonly until: Date;
    readonly substantive: boolean;
    readonly objections: number;
    readonly silent: number;
  } | null;
  /** Languages whose translation is begun and has no text of the version in force. */
  readonly lagging: readonly string[];
  /** Whether an edition has letterhead and contact to print. */
  readonly printDetails: boolean;
  readonly paused: { readonly id: string; readonly since: Date } | null;
  readonly unknown: { readonly id: string; readonly count: number } | null;
  /** Replies that nobody of the lead has looked at. */
  readonly replies: number;
  readonly repliesSince: Date | null;
};

type Row = Omit<WaitingRows, 'requestsSince' | 'expertsSince' | 'change' | 'paused' | 'repliesSince'> & {
  readonly requestsSince: string | null;
  readonly expertsSince: string | null;
  readonly repliesSince: string | null;
  readonly change: (Omit<NonNullable<WaitingRows['change']>, 'until'> & { until: string }) | null;
  readonly paused: { id: string; since: string } | null;
};

/** What waits, in one query. */
export async function waitingRows(letterId: string): Promise<WaitingRows> {
  const [row] = await database().$queryRaw<{ found: Row }[]>`
    SELECT json_build_object(${ofSignOn(letterId)}, ${ofText(letterId)}, ${ofDelivery(letterId)}) AS found`;
  const { found } = row!;
  const date = (typed: string | null) => (typed === null ? null : new Date(typed));
  return {
    ...found,
    requestsSince: date(found.requestsSince),
    expertsSince: date(found.expertsSince),
    repliesSince: date(found.repliesSince),
    change: found.change && { ...found.change, until: new Date(found.change.until) },
    paused: found.paused && { ...found.paused, since: new Date(found.paused.since) },
  };
}

const ofSignOn = (letterId: string) => Prisma.sql`
  'requests', (SELECT count(*) FROM admission_request
    WHERE letter_id = ${letterId}::uuid AND granted_at IS NULL AND declined_at IS NULL),
  'requestsSince', (SELECT min(asked_at) FROM admission_request
    WHERE letter_id = ${letterId}::uuid AND granted_at IS NULL AND declined_at IS NULL),
  'experts', (SELECT count(*) FROM expert_request
    WHERE letter_id = ${letterId}::uuid AND granted_at IS NULL AND declined_at IS NULL),
  'expertsSince', (SELECT min(asked_at) FROM expert_request
    WHERE letter_id = ${letterId}::uuid AND granted_at IS NULL AND declined_at IS NULL),
  'statements', (SELECT count(*) FROM endorsement e WHERE letter_id = ${letterId}::uuid AND ${standsAsE}
    AND statement IS NOT NULL AND statement_shown_at IS NULL AND statement_left_out_at IS NULL),
  'change', (SELECT json_build_object('version', version.number, 'until', change.answers_until,
      'substantive', change.kind = 'substantive',
      'objections', (SELECT count(*) FROM change_showing s JOIN change_objection o ON o.showing_id = s.id WHERE s.change_id = change.id),
      'silent', (SELECT count(*) FROM change_showing s JOIN endorsement e ON e.id = s.endorsement_id
        WHERE s.change_id = change.id AND NOT e.lead AND ${standsAsE}
          AND NOT EXISTS (SELECT FROM change_answer WHERE showing_id = s.id)
          AND NOT EXISTS (SELECT FROM consent JOIN text ON text.id = text_id
            WHERE endorsement_id = e.id AND text.version_id = change.version_id)))
    FROM change JOIN opening ON opening.id = change.opening_id JOIN version ON version.id = change.version_id
    WHERE opening.letter_id = ${letterId}::uuid AND change.moved_at IS NULL AND change.given_up_at IS NULL LIMIT 1)`;

const ofText = (letterId: string) => Prisma.sql`
  'lagging', (SELECT coalesce(json_agg(language ORDER BY language), '[]') FROM translation
    WHERE letter_id = ${letterId}::uuid AND NOT EXISTS (SELECT FROM text WHERE text.language = translation.language
      AND text.version_id = (SELECT ${versionInForceOf} FROM opening WHERE letter_id = ${letterId}::uuid
        ORDER BY opened_at DESC, opening.id DESC LIMIT 1))),
  'printDetails', EXISTS (SELECT FROM imprint
    WHERE letter_id = ${letterId}::uuid AND letterhead <> '' AND contact_name <> '' AND contact_address <> '')`;

const ofDelivery = (letterId: string) => Prisma.sql`
  'paused', (SELECT json_build_object('id', dispatch.id, 'since', paused_at) FROM dispatch_pause
    JOIN dispatch ON dispatch.id = dispatch_id
    WHERE dispatch.letter_id = ${letterId}::uuid AND ended_at IS NULL AND stopped_at IS NULL ORDER BY paused_at LIMIT 1),
  'unknown', (SELECT json_build_object('id', min(dispatch_id::text), 'count', count(*)) FROM message
    WHERE letter_id = ${letterId}::uuid AND state = 'unknown' AND settled_at IS NULL HAVING count(*) > 0),
  'replies', (SELECT count(*) FROM reply WHERE letter_id = ${letterId}::uuid
    AND noted_at IS NULL AND taken_back_at IS NULL AND erased_at IS NULL AND kind IN ('meeting', 'reply')),
  'repliesSince', (SELECT min(answered_at) FROM reply WHERE letter_id = ${letterId}::uuid
    AND noted_at IS NULL AND taken_back_at IS NULL AND erased_at IS NULL AND kind IN ('meeting', 'reply'))`;
