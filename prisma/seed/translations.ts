import { stands } from '~/letters/letter/standing.server';
import { makeTranslatedText } from '~/letters/translation/translated-texts.server';
import { authenticParts } from '~/letters/translation/translation';
import { beginTranslation, saveTranslation, translationOf } from '~/letters/translation/translations.server';
import { database } from '~/platform/database/database.server';
import { arrangeSignatories } from '~/sign-on/signatories/arrangements.server';
import type { mainLetterInFrench } from '../cast/translations';
import { leading } from './letters';

/** Translates the letter part by part and makes its text, unless that is done. */
export async function translated(
  letterId: string,
  { text, shortTitle, place }: typeof mainLetterInFrench,
): Promise<void> {
  const { language } = text;
  const made = { version: { letterId }, language };
  if ((await database().text.count({ where: made })) > 0) return;
  const drafting = () => leading(letterId, 'draft letters');
  await beginTranslation(await drafting(), language);
  const { counter, version } = (await translationOf(letterId, language))!;
  const typed = authenticParts(text).map(({ words }) => ({ words, stands: false }));
  const form = { counter, version: version.number, typed, shortTitle, place };
  const saved = (await saveTranslation(await drafting(), language, form))!;
  await makeTranslatedText(await drafting(), language, { counter: saved.counter, version: version.number });
}

/** Calls the lead and some signatories initiators, by name as printed; done again it changes nothing. */
export async function arranged(letterId: string, initiators: readonly string[]): Promise<void> {
  const endorsements = await database().endorsement.findMany({ where: { letterId, ...stands } });
  const places = endorsements.map(({ id, lead, printedName, pinned, umbrella }) => ({
    endorsement: id,
    pinned,
    umbrella: umbrella ?? '',
    tier: lead || initiators.includes(printedName) ? 'Initiators' : 'Supporters',
  }));
  await arrangeSignatories(await leading(letterId, 'seal letters'), places);
}
