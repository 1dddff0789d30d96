import { Prisma } from '@generated/prisma/client';
import { firstLanguage, type InterfaceLanguage, isDeclared, type Sentence, said } from '../locale/sentences';

/** A failure as a row keeps it: in English for whoever looks into the table, and as a sentence for readers. */
export const failureKept = (sentence: Sentence) => ({
  failure: said(sentence, firstLanguage),
  failureSentence: sentence as unknown as Prisma.InputJsonObject,
});

export const noFailure = { failure: null, failureSentence: Prisma.DbNull };

type Row = { readonly failure: string | null; readonly failureSentence: unknown };

/** What a row says of a failure, to a reader; rows from before sentences were kept, or whose sentence is gone, say it in English. */
export function failureSaid({ failure, failureSentence }: Row, language: InterfaceLanguage): string | null {
  // Written by `failureKept` and by nothing else.
  const kept = failureSentence as Sentence | null;
  return kept && isDeclared(kept) ? said(kept, language) : failure;
}
