import type { Database, Transaction } from '~/platform/database/database.server';
import { database } from '~/platform/database/database.server';
import { firstLanguage } from '~/platform/locale/sentences';
import { lastResort } from '~/platform/request/form-values';
import { Refusal } from '~/platform/request/refusal';
import { onLetter } from '~/trail/deeds.server';
import type { LetterDeed } from '../letter/letter-deeds.server';
import { type TextRow, textPartsOf, type VersionText } from '../letter/version';
import { words as textWords } from '../shown/letter-text.words';
import { type TextParts, textForm } from '../text/text';
import { textDigest } from '../text/text-digest.server';
import { draftIn, draftOf } from './drafts.server';
import { words } from './drafts.words';
import { askForTrial } from './text-trials.server';

type Reading = Database | Transaction;

/** What is missing before a draft can become a version, each as a sentence; none where it is whole. */
export function missingIn(parts: TextParts): string[] {
  const read = textForm(textWords(firstLanguage)).safeParse(parts, { error: lastResort });
  return read.success ? [] : [...new Set(read.error.issues.map(({ message }) => message))];
}

/**
 * Makes a version of the draft: immutable, numbered, with the digest of its text.
 * @param counter the counter of the draft that was shown: what is frozen is what was seen
 * @throws Refusal where the draft is unfinished, changed meanwhile, or word for word the latest version
 */
export function makeVersion(deed: LetterDeed<'draft letters'>, counter: number): Promise<VersionText> {
  const say = words.sentence;
  return onLetter('version-made', deed.letter.id, deed, async ({ tx, did }) => {
    const draft = await draftIn(tx, deed.letter.id);
    const latest = await latestVersion(tx, deed.letter.id);
    const missing = missingIn(draft.parts);
    if (missing.length > 0) throw new Refusal(say('unfinished', { missing: missing.join(' ') }));
    const parts: TextParts = textForm(textWords(firstLanguage)).parse(draft.parts);
    const digest = textDigest(parts);
    if (latest?.digest === digest) throw new Refusal(say('unchanged', { number: latest.number }));
    if (draft.counter !== counter) throw new Refusal(say('stale'));
    const made = await keepVersion(tx, deed, (latest?.number ?? 0) + 1, parts, digest);
    const { versionId, number } = made;
    return did({ plain: { versionId, number, textDigest: digest, language: parts.language } }, made);
  });
}

/** What the next version would be made of, and what stands in its way. */
export async function versionPreparation(letterId: string) {
  const [draft, latest] = await Promise.all([draftOf(letterId), latestVersion(database(), letterId)]);
  const missing = missingIn(draft.parts);
  const whole = missing.length === 0 ? textForm(textWords(firstLanguage)).parse(draft.parts) : null;
  return {
    number: (latest?.number ?? 0) + 1,
    counter: draft.counter,
    savedAt: draft.savedAt,
    missing,
    unchanged: whole !== null && textDigest(whole) === latest?.digest,
  };
}

async function keepVersion(
  tx: Transaction,
  deed: LetterDeed<'draft letters'>,
  number: number,
  parts: TextParts,
  digest: string,
): Promise<VersionText> {
  const { asks, ...plain } = parts;
  const version = await tx.version.create({
    data: { letterId: deed.letter.id, number, madeAt: deed.at, madeById: deed.person.id },
  });
  const text = await tx.text.create({
    data: {
      ...plain,
      versionId: version.id,
      authentic: true,
      digest,
      madeAt: deed.at,
      asks: { createMany: { data: asks.map((ask, at) => ({ number: at + 1, words: ask })) } },
    },
  });
  await askForTrial(tx, text.id, deed.at);
  return { versionId: version.id, number, madeAt: deed.at, textId: text.id, digest, parts };
}

const selection = {
  id: true,
  number: true,
  madeAt: true,
  texts: {
    where: { authentic: true },
    orderBy: { ordinal: 'desc' },
    take: 1,
    include: { asks: { select: { number: true, words: true } } },
  },
} as const;

/** The letter’s latest version in its authentic language; null where none was made. */
export async function latestVersion(reading: Reading, letterId: string): Promise<VersionText | null> {
  const row = await reading.version.findFirst({ where: { letterId }, orderBy: { number: 'desc' }, select: selection });
  return row && shown(row);
}

/** The version of a letter that has this number, in its authentic language; null where there is none. */
export async function numberedVersion(letterId: string, number: number): Promise<VersionText | null> {
  const row = await database().version.findUnique({
    where: { letterId_number: { letterId, number } },
    select: selection,
  });
  return row && shown(row);
}

/** One version in its authentic language; null where there is none of this id. */
export async function versionText(reading: Reading, versionId: string): Promise<VersionText | null> {
  const row = await reading.version.findUnique({ where: { id: versionId }, select: selection });
  return row && shown(row);
}

/** The letter’s versions, the latest first. */
export async function versionsOf(letterId: string): Promise<VersionText[]> {
  const rows = await database().version.findMany({
    where: { letterId },
    orderBy: { number: 'desc' },
    select: selection,
  });
  return rows.map(shown);
}

type Row = {
  id: string;
  number: number;
  madeAt: Date;
  texts: readonly (TextRow & { id: string; digest: string })[];
};

function shown({ id, number, madeAt, texts: [text] }: Row): VersionText {
  if (!text) throw new Error(`version ${id} has no authentic text`);
  return { versionId: id, number, madeAt, textId: text.id, digest: text.digest, parts: textPartsOf(text) };
}
