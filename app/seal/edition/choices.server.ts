import type { LetterDeed } from '~/letters/letter/letter-deeds.server';
import { type Database, database, type Transaction } from '~/platform/database/database.server';
import { transaction } from '~/platform/database/transaction.server';
import { Refusal } from '~/platform/request/refusal';
import { openingOf } from '~/sign-on/opening/openings.server';
import { type Choices, firstChoices } from './choices';
import type { Order, Variant } from './edition';
import { words } from './edition.words';

type Reading = Database | Transaction;
type Letter = LetterDeed['letter'];

/** How the letter’s next edition is wanted: as chosen last, else the first choices. */
export async function choicesOf(
  letter: Pick<Letter, 'id' | 'language'>,
  reading: Reading = database(),
): Promise<Choices> {
  const kept = await reading.editionChoices.findUnique({ where: { letterId: letter.id } });
  if (!kept) return firstChoices(letter.language);
  const { language, variant, order, ignoresArticles } = kept;
  return { language, variant: variant as Variant, order: order as Order, ignoresArticles };
}

/**
 * Remembers how the next edition is wanted. No event: what counts is what an edition is made of.
 * @throws Refusal where the letter has no text and no translation in the language
 */
export async function keepChoices(deed: LetterDeed<'seal letters'>, choices: Choices): Promise<void> {
  const letterId = deed.letter.id;
  await transaction(async (tx) => {
    if (!(await languagesOf(letterId, tx)).includes(choices.language))
      throw new Refusal(words.sentence('languageUnknown'));
    await tx.editionChoices.upsert({ where: { letterId }, create: { letterId, ...choices }, update: choices });
  });
}

/** The same, each with whether the version that would be sealed has a text in it. */
export async function languagesToChoose({ letter, at }: Pick<LetterDeed, 'letter' | 'at'>) {
  const [codes, opening] = await Promise.all([languagesOf(letter.id), openingOf(database(), letter.id, at)]);
  const texts = await database().text.findMany({
    where: { versionId: opening?.versionId ?? emptyId },
    distinct: ['language'],
    select: { language: true },
  });
  const ready = new Set(texts.map(({ language }) => language));
  return codes.map((code) => ({ code, authentic: code === letter.language, ready: ready.has(code) }));
}

const emptyId = '00000000-0000-0000-0000-000000000000';

/** The languages in which an edition may be wanted: the authentic one first, then each translation that was begun. */
async function languagesOf(letterId: string, reading: Reading = database()): Promise<string[]> {
  const { language, translations } = await reading.letter.findUniqueOrThrow({
    where: { id: letterId },
    select: { language: true, translations: { orderBy: { language: 'asc' }, select: { language: true } } },
  });
  return [...new Set([language, ...translations.map((one) => one.language)])];
}
