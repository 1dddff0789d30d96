import { Prisma } from '@generated/prisma/client';
import type { Database, Transaction } from '~/platform/database/database.server';

/** Messages of these states have not been handed to the mail provider. */
const notHandedOver = ['prepared', 'stopped'] as const;

/** The dispatches of which a message was handed over. */
const handedOver = {
  sentAt: { not: null },
  messages: { some: { state: { notIn: [...notHandedOver] } } },
} as const satisfies Prisma.DispatchWhereInput;

/** The editions that were delivered, to one official at least: by a dispatch, or by hand. */
export const isDelivered = {
  OR: [{ dispatches: { some: handedOver } }, { byHand: { isNot: null } }],
} as const satisfies Prisma.EditionWhereInput;

/** That an edition of a version was delivered: when, how, and which. */
export type Delivery = {
  readonly at: Date;
  readonly by: 'email' | 'hand';
  readonly editionId: string;
  readonly versionId: string;
};

const wasHandedOver = Prisma.sql`d.sent_at IS NOT NULL AND EXISTS (
  SELECT FROM message m WHERE m.dispatch_id = d.id AND m.state <> ALL (${[...notHandedOver]}::message_state[]))`;

const deliveries = Prisma.sql`(
  SELECT d.letter_id, d.edition_id, coalesce(d.goes_at, d.sent_at) AS at, 'email' AS by FROM dispatch d
  WHERE ${wasHandedOver}
  UNION ALL SELECT letter_id, edition_id, delivered_at, 'hand' FROM hand_delivery)`;

/**
 * The first delivery of each edition of a letter, the earliest first: whoever co-signs a version from then on is *signed after
 * delivery*. Derived from dispatches and what was recorded by hand; nothing of it is stored.
 */
export const deliveriesOf = (reading: Database | Transaction, letterId: string): Promise<Delivery[]> =>
  reading.$queryRaw<Delivery[]>`
    SELECT * FROM (
      SELECT DISTINCT ON (g.edition_id) g.at, g.by, g.edition_id AS "editionId", t.version_id AS "versionId"
      FROM ${deliveries} g JOIN edition e ON e.id = g.edition_id JOIN text t ON t.id = e.text_id
      WHERE g.letter_id = ${letterId}::uuid ORDER BY g.edition_id, g.at) each
    ORDER BY at`;

/** The first delivery of one version; null before it. */
export async function firstDelivery(
  reading: Database | Transaction,
  letterId: string,
  versionId: string,
): Promise<Delivery | null> {
  const found = await deliveriesOf(reading, letterId);
  return found.find((delivery) => delivery.versionId === versionId) ?? null;
}

/** When a version of a letter was first delivered, in SQL; NULL before that. */
export const firstDeliveredAt = (letterId: Prisma.Sql, versionId: Prisma.Sql) => Prisma.sql`
  (SELECT min(g.at) FROM ${deliveries} g JOIN edition e ON e.id = g.edition_id JOIN text t ON t.id = e.text_id
    WHERE g.letter_id = ${letterId} AND t.version_id = ${versionId})`;

/**
 * How many dispatches of a letter were handed over, in SQL: the public page shows it, and no deed tells it, since a message goes by
 * itself, and comes back where the provider says that it did not take it.
 */
export const dispatchesHandedOver = (letterId: Prisma.Sql) => Prisma.sql`
  (SELECT count(*) FROM dispatch d WHERE d.letter_id = ${letterId} AND ${wasHandedOver})`;
