import { Prisma } from '@generated/prisma/client';
import type { LetterDeed } from '~/letters/desk.server';
import { type Database, database, type Transaction, transaction } from '~/platform/database/database.server';
import type { Candidate } from './addressee';
import type { AudienceFilter } from './dispatch-forms';
import { lockedDispatch, stillPrepared } from './dispatches.server';

type Of = { readonly id: string; readonly letterId: string };

/** The officials chosen for a dispatch, by name, with what decides whether a message goes to them. One query. */
export const chosenFor = (reading: Database | Transaction, dispatch: Of): Promise<Candidate[]> =>
  candidates(reading, dispatch, Prisma.sql`a.official_id IS NOT NULL`);

/** The officials in office that a filter finds, chosen for the dispatch or not. One query. */
export const foundFor = (reading: Database | Transaction, dispatch: Of, filter: AudienceFilter): Promise<Candidate[]> =>
  candidates(
    reading,
    dispatch,
    Prisma.sql`o.ended_at IS NULL
      AND (${filter.country} = '' OR o.country = ${filter.country})
      AND (${filter.group} = '' OR o."group" = ${filter.group})
      AND (${filter.name} = '' OR o.full_name ILIKE ${`%${filter.name.replaceAll(/[\\%_]/g, '\\$&')}%`})`,
  );

/** The same, as a page reads it. */
export const audienceFound = (dispatch: Of, filter: AudienceFilter): Promise<Candidate[]> =>
  foundFor(database(), dispatch, filter);

function candidates(reading: Database | Transaction, { id, letterId }: Of, where: Prisma.Sql): Promise<Candidate[]> {
  return reading.$queryRaw<Candidate[]>`
    SELECT o.id AS "officialId", o.full_name AS "fullName", o.family_name AS "familyName", o.honorific, o.country,
           o."group", b.address AS mailbox, o.suppressed_at IS NOT NULL AS suppressed, o.ended_at IS NOT NULL AS ended,
           a.official_id IS NOT NULL AS chosen,
           EXISTS (SELECT FROM message m WHERE m.letter_id = ${letterId}::uuid AND m.state <> 'stopped'
                   AND (m.official_id = o.id OR lower(m.mailbox) = lower(b.address))) AS "writtenTo"
    FROM official o
    LEFT JOIN addressee a ON a.official_id = o.id AND a.dispatch_id = ${id}::uuid
    LEFT JOIN LATERAL (
      SELECT address FROM official_mailbox WHERE official_id = o.id AND ended_at IS NULL AND bounced_at IS NULL
      ORDER BY position, address LIMIT 1) b ON true
    WHERE ${where}
    ORDER BY coalesce(o.family_name, o.full_name), o.full_name, o.id`;
}

/** Sets, among the officials that a filter finds, exactly those ticked as addressees; others stay as they are. */
export async function chooseAddressees(
  deed: LetterDeed<'choose addressees'>,
  dispatchId: string,
  filter: AudienceFilter,
  ticked: readonly string[],
): Promise<void> {
  const wanted = new Set(ticked);
  await setAddressees(deed, dispatchId, filter, ({ officialId }) => wanted.has(officialId));
}

/** Chooses all officials that a filter finds, or none of them. */
export async function chooseShown(
  deed: LetterDeed<'choose addressees'>,
  dispatchId: string,
  filter: AudienceFilter,
  chosen: boolean,
): Promise<void> {
  await setAddressees(deed, dispatchId, filter, ({ suppressed }) => chosen && !suppressed);
}

async function setAddressees(
  deed: LetterDeed<'choose addressees'>,
  dispatchId: string,
  filter: AudienceFilter,
  wanted: (candidate: Candidate) => boolean,
): Promise<void> {
  await transaction(async (tx) => {
    const dispatch = await lockedDispatch(tx, deed, dispatchId);
    stillPrepared(dispatch);
    const found = await foundFor(tx, dispatch, filter);
    const added = found.filter((each) => !each.chosen && wanted(each));
    const removed = found.filter((each) => each.chosen && !wanted(each));
    if (added.length + removed.length === 0) return;
    await tx.addressee.deleteMany({
      where: { dispatchId, officialId: { in: removed.map(({ officialId }) => officialId) } },
    });
    await tx.addressee.createMany({
      data: added.map(({ officialId }) => ({ dispatchId, officialId, chosenAt: deed.at })),
      skipDuplicates: true,
    });
    await tx.dispatch.update({ where: { id: dispatchId }, data: { counter: { increment: 1 } } });
  });
}

/** How many addressees a dispatch has. */
export const addresseeCount = (dispatchId: string): Promise<number> =>
  database().addressee.count({ where: { dispatchId } });
