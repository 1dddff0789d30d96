import { LRUCache } from 'lru-cache';
import type { LetterLanguage } from '~/letters/text/languages';
import type { TextParts } from '~/letters/text/text';
import type { Database, Transaction } from '~/platform/database/database.server';

/** The authentic text of a version, as one reads and co-signs it. */
export type OpenedText = {
  readonly id: string;
  readonly digest: string;
  readonly version: number;
  readonly parts: TextParts;
};

type Reading = Database | Transaction;
const include = { asks: { orderBy: { number: 'asc' } }, version: { select: { number: true } } } as const;

/** The authentic text of a version with its parts; two queries. */
export async function openedText(reading: Reading, versionId: string): Promise<OpenedText> {
  const authentic = { where: { versionId, authentic: true }, orderBy: { ordinal: 'desc' } } as const;
  return openedFrom(await reading.text.findFirstOrThrow({ ...authentic, include }));
}

/** Texts never change: those that are read now are kept. */
const kept = new LRUCache<string, OpenedText>({ max: 50 });

/** A text by its id, as `openedText`; asked for once by a process that shows it to many. */
export async function keptText(reading: Reading, id: string): Promise<OpenedText> {
  const known = kept.get(id);
  if (known) return known;
  const text = openedFrom(await reading.text.findUniqueOrThrow({ where: { id }, include }));
  kept.set(id, text);
  return text;
}

type Row = Omit<TextParts, 'language' | 'asks'> & {
  readonly id: string;
  readonly digest: string;
  readonly language: string;
  readonly asks: readonly { readonly words: string }[];
  readonly version: { readonly number: number };
};

function openedFrom(text: Row): OpenedText {
  const { title, subject, addresseeBlock, body, askInBrief } = text;
  const language = text.language as LetterLanguage;
  const asks = text.asks.map(({ words }) => words);
  return {
    id: text.id,
    digest: text.digest,
    version: text.version.number,
    parts: { language, title, subject, addresseeBlock, body, asks, askInBrief },
  };
}
