import { type Database, database, type Transaction } from '~/platform/database/database.server';
import { firstLanguage } from '~/platform/locale/sentences';
import { Refusal } from '~/platform/request/refusal';
import { onLetter } from '~/trail/deeds.server';
import { askForTrial } from '../draft/text-trials.server';
import { missingIn } from '../draft/versions.server';
import type { LetterDeed } from '../letter/letter-deeds.server';
import { words as textWords } from '../shown/letter-text.words';
import type { LetterLanguage } from '../text/languages';
import { type TextParts, textForm } from '../text/text';
import { textDigest } from '../text/text-digest.server';
import { authenticParts, progressOf, sideBySide, translatedText } from './translation';
import { words } from './translation.words';
import { rowOf, type Translation, translated, versionToTranslate } from './translations.server';

type Reading = Database | Transaction;
const say = words(firstLanguage);

/** What a translation lacks before its text can be made, as sentences; none where it is whole. */
export function missingParts(parts: Parameters<typeof progressOf>[0], language: LetterLanguage): string[] {
  const { missing, lagging } = progressOf(parts);
  const behind = [
    ...(missing > 0 ? [say('partsMissing', { missing })] : []),
    ...(lagging > 0 ? [say('partsLag', { lagging })] : []),
  ];
  return behind.length > 0 ? behind : missingIn(translatedText(parts, language));
}

/**
 * Makes the text of a translation: immutable, with a digest of its own; one that corrects an earlier one of the same
 * version has a higher ordinal, and the earlier one stays on the record.
 * @param counter the counter of the translation that was shown: what is frozen is what was seen
 * @throws Refusal where parts are missing or lag, where it was changed meanwhile, or is the text made last
 */
export async function makeTranslatedText(
  deed: LetterDeed<'draft letters'>,
  language: LetterLanguage,
  { counter, version: number }: { counter: number; version: number },
): Promise<{ textId: string; ordinal: number }> {
  return onLetter('translation-made', deed.letter.id, deed, async ({ tx, id: letterId, at, did }) => {
    const row = await rowOf(tx, letterId, language);
    const version = await versionToTranslate(tx, letterId);
    if (!row || !version || language === version.parts.language) throw new Refusal(words.sentence('itself'));
    const parts = sideBySide(authenticParts(version.parts), translated(row));
    const lacking = missingParts(parts, language);
    if (lacking.length > 0) throw new Refusal(words.sentence('unfinished', { missing: lacking.join(' ') }));
    if (row.counter !== counter || version.number !== number) throw new Refusal(words.sentence('stale'));
    const whole: TextParts = textForm(textWords(firstLanguage)).parse(translatedText(parts, language));
    const digest = textDigest(whole);
    const latest = await latestTextIn(tx, version.versionId, language);
    if (latest?.digest === digest) throw new Refusal(words.sentence('unchanged'));
    const ordinal = (latest?.ordinal ?? 0) + 1;
    const textId = await keepText(tx, { versionId: version.versionId, ordinal, digest, madeAt: at }, whole);
    const plain = { textId, versionId: version.versionId, number, language, ordinal, textDigest: digest };
    return did({ plain }, { textId, ordinal });
  });
}

async function keepText(
  tx: Transaction,
  about: { versionId: string; ordinal: number; digest: string; madeAt: Date },
  { asks, ...plain }: TextParts,
): Promise<string> {
  const numbered = asks.map((words, index) => ({ number: index + 1, words }));
  const { id } = await tx.text.create({
    data: { ...plain, ...about, authentic: false, asks: { createMany: { data: numbered } } },
    select: { id: true },
  });
  await askForTrial(tx, id, about.madeAt);
  return id;
}

/** The latest text of a version in a language; null where it has none. */
const latestTextIn = (reading: Reading, versionId: string, language: string) =>
  reading.text.findFirst({
    where: { versionId, language },
    orderBy: { ordinal: 'desc' },
    select: { id: true, ordinal: true, digest: true, madeAt: true },
  });

/** The latest text of a version in a language, for a page. */
export const latestTextOf = (versionId: string, language: string) => latestTextIn(database(), versionId, language);

/** Whether a translation is, word for word, the text that was made last of its version. */
export async function isMade({ version, language, parts }: Translation): Promise<boolean> {
  const latest = await latestTextOf(version.versionId, language);
  return (
    latest !== null && missingParts(parts, language).length === 0 && digestOfWhole(parts, language) === latest.digest
  );
}

/** The letter’s translations by language, each with how far it is and the text of the present version, if it has one. */
export async function translationsOf(letterId: string, reading: Reading = database()) {
  const version = await versionToTranslate(reading, letterId);
  if (!version) return { version, translations: [] };
  const rows = await reading.translation.findMany({
    where: { letterId, language: { not: version.parts.language } },
    orderBy: { language: 'asc' },
    include: { parts: { select: { part: true, number: true, sourceDigest: true, words: true } } },
  });
  const texts = await reading.text.findMany({
    where: { versionId: version.versionId, authentic: false },
    orderBy: { ordinal: 'asc' },
    select: { language: true, ordinal: true, digest: true, madeAt: true },
  });
  const made = new Map(texts.map((text) => [text.language, text]));
  const source = authenticParts(version.parts);
  const translations = rows.map((row) => {
    const language = row.language as LetterLanguage;
    const parts = sideBySide(source, translated(row));
    const text = made.get(language);
    const lacking = missingParts(parts, language);
    return {
      language,
      ...progressOf(parts),
      text: text ? { ordinal: text.ordinal, madeAt: text.madeAt } : null,
      /** Whether what is saved is no longer, word for word, the text that was made last. */
      changed: text !== undefined && (lacking.length > 0 || digestOfWhole(parts, language) !== text.digest),
    };
  });
  return { version, translations };
}

const digestOfWhole = (parts: Parameters<typeof translatedText>[0], language: LetterLanguage) =>
  textDigest(textForm(textWords(firstLanguage)).parse(translatedText(parts, language)));
