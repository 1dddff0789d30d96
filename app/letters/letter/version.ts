import type { LetterLanguage } from '../text/languages';
import type { TextParts } from '../text/text';

/** A text as the database keeps it, with its asks. */
export type TextRow = {
  readonly language: string;
  readonly title: string;
  readonly subject: string;
  readonly addresseeBlock: string;
  readonly body: string;
  readonly askInBrief: string;
  readonly asks: readonly { readonly number: number; readonly words: string }[];
};

/** The parts of a text, or of a draft, from its rows: asks in the order of their numbers. */
export function textPartsOf(row: TextRow): TextParts {
  const { title, subject, addresseeBlock, body, askInBrief } = row;
  const asks = [...row.asks].sort((one, other) => one.number - other.number).map(({ words }) => words);
  return { language: row.language as LetterLanguage, title, subject, addresseeBlock, body, asks, askInBrief };
}

/** One immutable, numbered state of a letter in its authentic language. */
export type VersionText = {
  readonly versionId: string;
  readonly number: number;
  readonly madeAt: Date;
  readonly textId: string;
  /** SHA-256 over the canonical form of the parts, hex. */
  readonly digest: string;
  readonly parts: TextParts;
};

/** A digest as it is shown in passing: its first 16 digits, in groups of four. */
export const shortDigest = (digest: string): string => (digest.slice(0, 16).match(/.{4}/g) ?? []).join(' ');
