import { database, type Transaction } from '~/platform/database/database.server';
import { transaction } from '~/platform/database/transaction.server';
import { Refusal } from '~/platform/request/refusal';
import { holdLetters } from '~/trail/holds.server';
import type { LetterDeed } from '../letter/letter-deeds.server';
import { textPartsOf } from '../letter/version';
import type { TextParts } from '../text/text';
import { words } from './drafts.words';

/** The draft as it was last saved. */
export type SavedDraft = {
  /** Raised with each save; the next save carries the one it was read at. */
  readonly counter: number;
  readonly savedAt: Date;
  /** How the person who saved it last is called, where that is known. */
  readonly savedBy: string | null;
  readonly parts: TextParts;
};

const selection = { asks: { select: { number: true, words: true } } } as const;

/** The draft of a letter in its own language. */
export async function draftOf(letterId: string): Promise<SavedDraft> {
  const { language } = await database().letter.findUniqueOrThrow({
    where: { id: letterId },
    select: { language: true },
  });
  const row = await database().draft.findUniqueOrThrow({
    where: { letterId_language: { letterId, language } },
    include: selection,
  });
  const person = row.savedById ? await database().person.findUnique({ where: { id: row.savedById } }) : null;
  return {
    counter: row.counter,
    savedAt: row.savedAt,
    savedBy: person && (person.name ?? person.address),
    parts: textPartsOf(row),
  };
}

/**
 * Saves the draft, whole. It is no event: making a version is.
 * @param counter the counter at which the text was read that is now saved
 * @returns counter and time of the save; those that stand where the text is already what is saved
 * @throws Refusal where somebody saved another text meanwhile: nothing is changed, and both can be shown
 */
export function saveDraft(
  deed: LetterDeed<'draft letters'>,
  counter: number,
  parts: TextParts,
): Promise<{ counter: number; savedAt: Date }> {
  return transaction(async (tx) => {
    await holdLetters(tx, [deed.letter.id], 'in turn');
    const draft = await draftIn(tx, deed.letter.id);
    if (sameParts(draft.parts, parts)) return { counter: draft.counter, savedAt: draft.savedAt };
    if (draft.counter !== counter) throw new Refusal(words.sentence('stale'));
    if (draft.parts.language !== parts.language) await changeLanguage(tx, deed.letter.id, parts.language);
    const { asks, ...plain } = parts;
    await tx.draftAsk.deleteMany({ where: { draftId: draft.id } });
    await tx.draftAsk.createMany({ data: asks.map((ask, at) => ({ draftId: draft.id, number: at + 1, words: ask })) });
    return tx.draft.update({
      where: { id: draft.id },
      data: { ...plain, counter: { increment: 1 }, savedAt: deed.at, savedById: deed.person.id },
      select: { counter: true, savedAt: true },
    });
  });
}

/** The draft as it is kept, in a transaction that holds its letter. */
export async function draftIn(tx: Transaction, letterId: string) {
  const { language } = await tx.letter.findUniqueOrThrow({ where: { id: letterId }, select: { language: true } });
  const row = await tx.draft.findUniqueOrThrow({
    where: { letterId_language: { letterId, language } },
    include: selection,
  });
  return { id: row.id, counter: row.counter, savedAt: row.savedAt, parts: textPartsOf(row) };
}

/** Those who signed have read one language as the authentic one: it stands from the first opening on. */
async function changeLanguage(tx: Transaction, letterId: string, language: string): Promise<void> {
  const opened = await tx.opening.count({ where: { letterId } });
  if (opened > 0) throw new Refusal(words.sentence('languageStands'));
  await tx.letter.update({ where: { id: letterId }, data: { language } });
}

const sameParts = (one: TextParts, other: TextParts) => JSON.stringify(ordered(one)) === JSON.stringify(ordered(other));
const ordered = ({ language, title, subject, addresseeBlock, body, asks, askInBrief }: TextParts) => [
  language,
  title,
  subject,
  addresseeBlock,
  body,
  asks,
  askInBrief,
];
