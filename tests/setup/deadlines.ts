import { database } from '~/platform/database/database.server';
import { moveDeadline } from '~/sign-on/deadline/deadline-moves.server';
import { openingOf } from '~/sign-on/opening/openings.server';
import { type AnOrganisation, anOrganisation } from './coalition';
import { aLetter, deskOf } from './letters';

export const day = 86_400_000;
export const reason = 'Several boards meet only next week.';

let organisations = 0;
const named = (name: string, country: string) =>
  anOrganisation({ name, host: `${name}-${++organisations}.example`.toLowerCase(), country, verified: true });

/** A letter that is not open yet, of a lead of its own, since mails are counted for who causes them. */
export async function aLetterWithDeadline() {
  const lead = await named('Alliance', 'BE');
  return { lead, letter: await aLetter(lead), deadline: new Date(Date.now() + 7 * day) };
}

export const aPartner = () => named('Partner', 'SE');

type How = { seen?: number; at?: Date };
/** A member of the lead moves the deadline, having seen all its moves unless told after how many. */
export async function moving(
  by: AnOrganisation['editor'],
  letterId: string,
  to: Date,
  { seen, at = new Date() }: How = {},
) {
  const fields = { deadline: to, reason, seen: seen ?? (await movesOf(letterId)).length };
  return moveDeadline(await deskOf(by, letterId, 'open letters', at), fields);
}

/** The moves of a letter’s deadline, in their order. */
export const movesOf = (letterId: string) =>
  database().deadlineMove.findMany({ where: { opening: { letterId } }, orderBy: { number: 'asc' } });

/** A move as a row, for hours that have passed: made when the letter was opened. */
export async function movedTo(letterId: string, to: Date): Promise<void> {
  const opening = await openingOf(database(), letterId, new Date());
  const { id: openingId, openedAt, deadline: from } = opening!;
  const number = (await movesOf(letterId)).length + 1;
  await database().deadlineMove.create({ data: { openingId, number, from, to, reason, movedAt: openedAt } });
}
