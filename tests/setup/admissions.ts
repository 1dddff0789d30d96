import { database } from '~/platform/database/database.server';
import { askToCoSign } from '~/sign-on/admission/admissions.server';
import { publishedLetter } from '~/sign-on/admission/published-letter.server';
import type { Call } from '~/sign-on/opening/opening';
import { type AnOrganisation, anOrganisation, inPlace, member } from './coalition';
import { aLetter, opened } from './letters';

// A published letter on which organisations ask to co-sign.

let hosts = 0;

/** A lead of its own, since mails are counted for who causes them, with a letter that is open and published. */
export async function aLetterToAsk(call: Partial<Call> = { whoMaySign: 'verified' }, deadline?: Date) {
  hosts += 1;
  const lead = await anOrganisation({
    ...{ name: `Alliance ${hosts}`, host: `alliance${hosts}.example` },
    ...{ country: 'BE', verified: true },
  });
  const letter = await aLetter(lead);
  await opened(lead, letter.id, deadline, call);
  await database().publication.create({ data: { letterId: letter.id, publishedAt: inPlace } });
  const { slug } = await database().letter.findUniqueOrThrow({ where: { id: letter.id } });
  return { lead, letter: { ...letter, slug } };
}

export async function anAsker(verified = true): Promise<AnOrganisation> {
  hosts += 1;
  return anOrganisation({ name: `Asker ${hosts}`, host: `asker${hosts}.example`, country: 'SE', verified });
}

/** Its editor, unless told, asks for an organisation. */
export async function asking(
  { id, editor }: AnOrganisation,
  slug: string,
  { by = editor, at = new Date(), words = 'We run helplines.' } = {},
) {
  const letter = await publishedLetter(slug, at);
  await askToCoSign(letter!, await member(by.id, id, 'prepare endorsements', at), words);
}

export const requestsOf = (letterId: string) =>
  database().admissionRequest.findMany({ where: { letterId }, orderBy: { askedAt: 'asc' } });
