import { isOut } from '~/letters/letter/standing.server';
import type { Database, Transaction } from '~/platform/database/database.server';
import { type OpenedText, openedText } from '../opening/opened-text.server';

type Reading = Database | Transaction;

/** A change with both texts, and the letter that it is of. */
export type ChangeRead = NonNullable<Awaited<ReturnType<typeof readChange>>>;

const around = {
  opening: {
    select: {
      letterId: true,
      timeZone: true,
      letter: { select: { leadId: true, fileReferences: true, lead: { select: { displayName: true } } } },
    },
  },
} as const;

/** A change with its former and its proposed text; null where there is none. */
export async function readChange(reading: Reading, id: string) {
  const row = await reading.change.findUnique({ where: { id }, include: around });
  return row && withTexts(reading, row);
}

/** The change that the signatories of an opening have before them; null where none is out. */
export async function changeOut(reading: Reading, openingId: string) {
  const row = await reading.change.findFirst({ where: { openingId, ...isOut }, include: around });
  return row && withTexts(reading, row);
}

/** A change that is out under whichever opening of a letter: it was left so before an opening was refused meanwhile. */
export async function leftOut(reading: Reading, letterId: string) {
  const row = await reading.change.findFirst({ where: { opening: { letterId }, ...isOut }, include: around });
  return row && withTexts(reading, row);
}

type Row = { fromVersionId: string; versionId: string; opening: Around };
type Around = {
  letterId: string;
  timeZone: string;
  letter: { leadId: string; fileReferences: string; lead: { displayName: string } };
};

async function withTexts<Of extends Row>(reading: Reading, { opening, ...row }: Of) {
  const [former, present]: OpenedText[] = [
    await openedText(reading, row.fromVersionId),
    await openedText(reading, row.versionId),
  ];
  const { letterId, timeZone, letter } = opening;
  const { leadId, fileReferences, lead } = letter;
  return {
    ...row,
    letterId,
    timeZone,
    leadId,
    fileReferences,
    lead: lead.displayName,
    former: former!,
    present: present!,
  };
}

/** A mailbox that has a change before it: the showing to one signatory, and who reads it. */
export type ShownTo = { readonly aboutId: string; readonly address: string };

/** The mailboxes of those who signed and of the administrators of every signatory that was shown a change, each once a signatory. */
export const mailboxesShown = (reading: Reading, changeId: string): Promise<ShownTo[]> =>
  reading.$queryRaw<ShownTo[]>`
    SELECT showing.id AS "aboutId", person.address FROM change_showing showing
    JOIN consent ON consent.endorsement_id = showing.endorsement_id JOIN person ON person.id = consent.person_id
    WHERE showing.change_id = ${changeId}::uuid
    UNION
    -- Of two who signed together, the consent names one.
    SELECT showing.id, person.address FROM change_showing showing
    JOIN endorsement ON endorsement.id = showing.endorsement_id
    JOIN joint_act act ON act.preparation_id = endorsement.preparation_id AND act.ended_at IS NULL
    JOIN person ON person.id = act.person_id WHERE showing.change_id = ${changeId}::uuid
    UNION
    SELECT showing.id, person.address FROM change_showing showing
    JOIN endorsement ON endorsement.id = showing.endorsement_id
    JOIN membership ON membership.organisation_id = endorsement.organisation_id AND membership.admitted_at IS NOT NULL
      AND membership.ended_at IS NULL AND 'administrator' = ANY (membership.roles)
    JOIN person ON person.id = membership.person_id
    WHERE showing.change_id = ${changeId}::uuid`;
