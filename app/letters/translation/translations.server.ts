import { type Database, database, type Transaction } from '~/platform/database/database.server';
import type { Arriving } from '~/platform/request/arrival.server';
import { type Capability, grant } from '~/platform/request/capability';
import { NotFound } from '~/platform/request/not-found';
import { Refusal } from '~/platform/request/refusal';
import { onLetter } from '~/trail/deeds.server';
import { latestVersion, numberedVersion, versionText } from '../draft/versions.server';
import { type LetterDeed, requireLetter } from '../letter/letter-deeds.server';
import { versionIdInForce } from '../letter/standing.server';
import type { VersionText } from '../letter/version';
import { type LetterLanguage, letterLanguages } from '../text/languages';
import {
  authenticParts,
  type PartBeside,
  type PartName,
  sideBySide,
  type TranslatedPart,
  typedTranslation,
} from './translation';
import { words } from './translation.words';
import type { TypedTranslation } from './translation-form';

type Reading = Database | Transaction;
const say = words.sentence;

/** A translation beside the version that it is made from. */
export type Translation = {
  readonly language: LetterLanguage;
  readonly version: VersionText;
  readonly parts: readonly PartBeside[];
  /** The imprint’s words in this language; empty where it has none of its own. */
  readonly shortTitle: string;
  readonly place: string;
  /** Raised with each save; the next save carries the one it was read at. */
  readonly counter: number;
  readonly saved: { readonly at: Date; readonly by: string | null };
};

/** The version that translations are made from: the one in force, else the latest; null before there is one. */
export async function versionToTranslate(reading: Reading, letterId: string): Promise<VersionText | null> {
  const standing = await versionIdInForce(reading, letterId);
  return standing ? versionText(reading, standing) : latestVersion(reading, letterId);
}

const withParts = { parts: { select: { part: true, number: true, sourceDigest: true, words: true } } } as const;

/** The letter’s translation into a language; null where none was begun, or there is no version to translate. */
export async function translationOf(letterId: string, language: string): Promise<Translation | null> {
  const row = await rowOf(database(), letterId, language);
  const version = row && (await versionToTranslate(database(), letterId));
  if (!row || !version || version.parts.language === language) return null;
  const person = row.savedById ? await database().person.findUnique({ where: { id: row.savedById } }) : null;
  const { shortTitle, place, counter, savedAt } = row;
  return {
    language: language as LetterLanguage,
    version,
    parts: sideBySide(authenticParts(version.parts), translated(row)),
    shortTitle,
    place,
    counter,
    saved: { at: savedAt, by: person && (person.name ?? person.address) },
  };
}

/** The capability to translate a letter into one language: who drafts it, and the translation as it was read. */
export type TranslationDeed = LetterDeed<'draft letters'> &
  Capability<{ translation: true }, { translation: Translation }>;

/** The signed-in member of the lead who works on the translation that the address names: 404 to strangers. */
export async function requireTranslation(arriving: Arriving): Promise<TranslationDeed> {
  const deed = await requireLetter(arriving, 'draft letters');
  const translation = await translationOf(deed.letter.id, arriving.params['language'] ?? '');
  if (!translation) throw new NotFound();
  return grant<TranslationDeed>({ ...deed, translation });
}

/** A translation as it is kept; null where there is none. */
export const rowOf = (reading: Reading, letterId: string, language: string) =>
  reading.translation.findUnique({ where: { letterId_language: { letterId, language } }, include: withParts });
type Row = NonNullable<Awaited<ReturnType<typeof rowOf>>>;

/** The kept parts of a translation. */
export const translated = ({ parts }: Pick<Row, 'parts'>): TranslatedPart[] =>
  parts.map((each) => ({ ...each, part: each.part as PartName }));

/**
 * Begins a translation, unless it was begun already. No event: making its text is one.
 * @throws Refusal where the letter is written in that language
 */
export async function beginTranslation(deed: LetterDeed<'draft letters'>, language: LetterLanguage): Promise<void> {
  const { id: letterId, language: authentic } = deed.letter;
  if (language === authentic) throw new Refusal(say('itself'));
  await database().translation.createMany({
    data: [{ letterId, language, savedAt: deed.at, savedById: deed.person.id }],
    skipDuplicates: true,
  });
}

/** What a save answers: the counter for the next one, and when. */
type Saved = { readonly counter: number; readonly savedAt: Date };

/**
 * Saves a translation, whole, as it was typed beside one version. Its words are told of once a text is made of them; short title
 * and place are printed as they are saved, so a change of these is one of the print details.
 * @returns counter and time of the save; null where there is no such translation or version
 * @throws Refusal where somebody saved it meanwhile: nothing is changed, and both can be shown
 */
export async function saveTranslation(
  deed: LetterDeed<'draft letters'>,
  language: string,
  { counter, version: number, typed, shortTitle, place }: TypedTranslation,
): Promise<Saved | null> {
  const version = await numberedVersion(deed.letter.id, number);
  if (!version || !letterLanguages.some((known) => known === language)) return null;
  return onLetter('imprint-changed', deed.letter.id, deed, async ({ tx, id: letterId, did, didNot }) => {
    const row = await rowOf(tx, letterId, language);
    if (!row) return didNot<Saved | null>(null);
    const kept = translated(row);
    const parts = typedTranslation(sideBySide(authenticParts(version.parts), kept), kept, typed);
    const around = { shortTitle, place };
    const printsAlike = row.shortTitle === shortTitle && row.place === place;
    if (sameParts(parts, kept) && printsAlike) return didNot({ counter: row.counter, savedAt: row.savedAt });
    if (row.counter !== counter) throw new Refusal(say('stale'));
    await tx.translatedPart.deleteMany({ where: { translationId: row.id } });
    await tx.translatedPart.createMany({ data: parts.map((each) => ({ ...each, translationId: row.id })) });
    const saved = await tx.translation.update({
      where: { id: row.id },
      data: { ...around, counter: { increment: 1 }, savedAt: deed.at, savedById: deed.person.id },
      select: { counter: true, savedAt: true },
    });
    return printsAlike ? didNot(saved) : did({ plain: {} }, saved);
  });
}

function sameParts(one: readonly TranslatedPart[], other: readonly TranslatedPart[]): boolean {
  const spelt = (parts: readonly TranslatedPart[]) =>
    parts.map(({ part, number, sourceDigest, words }) => JSON.stringify([part, number, sourceDigest, words])).sort();
  return JSON.stringify(spelt(one)) === JSON.stringify(spelt(other));
}
