import type { LetterDeed } from '~/letters/letter/letter-deeds.server';
import { database } from '~/platform/database/database.server';
import { openingOf } from '~/sign-on/opening/openings.server';
import { choicesOf } from '../edition/choices.server';
import { doubtful } from '../preflight/doubtful.server';
import type { Finding } from '../preflight/preflight';
import { nextContent } from './freezing.server';
import { longerThanOnePage } from './one-page.server';

/** What is doubtful about the letter’s next edition at this moment, for who has looked at all of it; none before it was opened. */
export async function warningsNow(deed: LetterDeed<'seal letters'>): Promise<Finding[]> {
  const opening = await openingOf(database(), deed.letter.id, deed.at);
  if (!opening) return [];
  const content = await nextContent(database(), deed, opening, await choicesOf(deed.letter));
  return [...(await doubtful(database(), content, opening.versionId)), ...longerThanOnePage(content)];
}
