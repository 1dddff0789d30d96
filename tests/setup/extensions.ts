import { database } from '~/platform/database/database.server';
import { extendDeadline } from '~/sign-on/extension/extensions.server';
import { openingOf } from '~/sign-on/opening/openings.server';
import { type AnOrganisation, anOrganisation } from './coalition';
import { aLetter, deskOf } from './letters';

export const day = 86_400_000;
export const reason = 'Several boards meet only next week.';

let organisations = 0;
const named = (name: string, country: string) =>
  anOrganisation({ name, host: `${name}-${++organisations}.example`.toLowerCase(), country, verified: true });

/** A letter that is not open yet, of a lead of its own, since mails are counted for who causes them. */
export async function aLetterToExtend() {
  const lead = await named('Alliance', 'BE');
  return { lead, letter: await aLetter(lead), deadline: new Date(Date.now() + 7 * day) };
}

export const aPartner = () => named('Partner', 'SE');

type How = { seen?: Date; at?: Date };
/** A member of the lead moves the deadline, having seen the one in force unless told otherwise. */
export async function extending(
  by: AnOrganisation['editor'],
  letterId: string,
  to: Date,
  { seen, at = new Date() }: How = {},
) {
  const shown = seen ?? (await openingOf(database(), letterId, at))?.deadline;
  const fields = { deadline: to, reason, seen: shown?.toISOString() };
  return extendDeadline(await deskOf(by, letterId, 'open letters', at), fields);
}

/** The extensions of a letter, in their order. */
export const extensionsOf = (letterId: string) =>
  database().extension.findMany({ where: { opening: { letterId } }, orderBy: { from: 'asc' } });

/** An extension as a row, for hours that have passed. */
export async function extendedTo(letterId: string, to: Date): Promise<void> {
  const opening = await openingOf(database(), letterId, new Date());
  const { id: openingId, openedAt, deadline: from } = opening!;
  await database().extension.create({ data: { openingId, from, to, reason, extendedAt: openedAt } });
}
