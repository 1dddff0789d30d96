import { draftOf, saveDraft } from '~/letters/draft/drafts.server';
import { startLetter } from '~/letters/letter/letters.server';
import { reviewFor } from '~/letters/review/reviews.server';
import type { TextParts } from '~/letters/text/text';
import { type AnOrganisation, type APerson, inPlace, member } from './coalition';
import { deskOf, someText } from './letters';

/** A letter that a lead's editor has started, with its empty draft; the id. */
export async function startedLetter(lead: AnOrganisation, title = 'Protect children online', at: Date = inPlace) {
  return startLetter(await member(lead.editor.id, lead.id, 'draft letters', at), { title, language: 'en' });
}

/** A started letter whose draft is whole. */
export async function draftedLetter(lead: AnOrganisation, parts: Partial<TextParts> = {}) {
  const letterId = await startedLetter(lead);
  await savedAs(lead, letterId, parts);
  return letterId;
}

/** Saves a whole draft over the one that stands. */
export async function savedAs(lead: AnOrganisation, letterId: string, parts: Partial<TextParts> = {}) {
  const { counter } = await draftOf(letterId);
  return saveDraft(await deskOf(lead.editor, letterId, 'draft letters'), counter, { ...someText, ...parts });
}

/** What `reviewFor` gives a named reviewer; fails the test where it refuses. */
export async function reviewing(person: APerson, letterId: string, at: Date = inPlace) {
  const found = await reviewFor(person, letterId, at);
  if (!found) throw new Error(`${person.address} does not review ${letterId}`);
  return found;
}
