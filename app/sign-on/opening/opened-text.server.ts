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

/** The authentic text of a version with its parts; two queries. */
export async function openedText(reading: Database | Transaction, versionId: string): Promise<OpenedText> {
  const text = await reading.text.findFirstOrThrow({
    where: { versionId, authentic: true },
    orderBy: { ordinal: 'desc' },
    include: { asks: { orderBy: { number: 'asc' } }, version: { select: { number: true } } },
  });
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
