import type { ChangeKind } from '@generated/prisma/client';
import { isOut } from '~/letters/letter/standing.server';
import { type Database, database, type Transaction } from '~/platform/database/database.server';

type Reading = Database | Transaction;

/** A version that the signatories have before them, in the place of the one in force. */
export type TextOut = {
  readonly number: number;
  readonly until: Date;
  readonly kind: ChangeKind;
  readonly versionId: string;
  /** What the lead confirmed to be spelling and form; empty where nothing had to be. */
  readonly confirmed: string;
};

const selection = {
  answersUntil: true,
  kind: true,
  versionId: true,
  confirmed: true,
  version: { select: { number: true } },
} as const;
type Row = { answersUntil: Date; kind: ChangeKind; versionId: string; confirmed: string; version: { number: number } };

const shown = ({ answersUntil: until, kind, versionId, confirmed, version: { number } }: Row): TextOut => ({
  number,
  until,
  kind,
  versionId,
  confirmed,
});

/** The version that is out under an opening; null where none is. */
export async function textOut(reading: Reading, openingId: string): Promise<TextOut | null> {
  const row = await reading.change.findFirst({
    where: { openingId, ...isOut },
    select: selection,
  });
  return row && shown(row);
}

/** The version that is out under any opening of the letter that the reader leads, for a page that warns of it. */
export const textOutFor = ({ letter }: { readonly letter: { readonly id: string } }): Promise<TextOut | null> =>
  letterTextOut(database(), letter.id);

/** The same under any opening of a letter. */
export async function letterTextOut(reading: Reading, letterId: string): Promise<TextOut | null> {
  const where = { opening: { letterId }, ...isOut };
  const row = await reading.change.findFirst({ where, select: selection });
  return row && shown(row);
}

/** Whether a signatory or an expert objected to a version: only another one can then be announced. */
export const wasObjectedTo = async (reading: Reading, versionId: string): Promise<boolean> =>
  (await reading.changeObjection.count({ where: { showing: { change: { versionId } } } })) > 0 ||
  (await reading.expertAnswer.count({ where: { kind: 'object', showing: { change: { versionId } } } })) > 0;
