import { z } from 'zod';
import { pastedText } from '../paste/pasted-text';
import type { LetterLanguage } from '../text/languages';
import { normalText } from '../text/normal-form';
import type { SayOfText } from '../text/problem-in-words';
import { draftForm, type TextParts, textLimits } from '../text/text';

/**
 * The editor’s form: a draft, the counter at which it was read, and perhaps the place (from 1) of an ask to be set one
 * higher, or that its body is to be read line by line. Rows of asks that were left empty fall away.
 */
export function editForm(say: SayOfText) {
  const row = z
    .string()
    .transform(normalText)
    .pipe(z.string().max(textLimits.ask, say('tooLong', { most: textLimits.ask })))
    .default('');
  return draftForm(say)
    .extend({
      counter: z.coerce.number().int().min(0),
      raise: z.coerce.number().int().optional(),
      lines: z.string().optional(),
      asks: z
        .array(row)
        .max(textLimits.asks, say('asksTooMany', { most: textLimits.asks }))
        .default([]),
    })
    .transform(({ counter, raise, lines, asks, body, ...plain }) => ({
      counter,
      raised: raise !== undefined,
      parts: {
        ...plain,
        body: lines === undefined ? body : (pastedText(body) ?? body),
        asks: raisedAsks(asks, raise).filter((ask) => ask.trim() !== ''),
      } satisfies TextParts,
    }));
}

/** The asks with the one at a place, from 1, set one higher; unchanged where there is none to raise. */
export function raisedAsks(asks: readonly string[], place: number | undefined): string[] {
  const [before, ask] = [asks[(place ?? 0) - 2], asks[(place ?? 0) - 1]];
  if (place === undefined || before === undefined || ask === undefined) return [...asks];
  return asks.with(place - 2, ask).with(place - 1, before);
}

/** How many rows of asks an editor shows: two more than are written, within the limit. */
export const askRows = (written: number): number => Math.min(written + 2, textLimits.asks);

/** The parts of a text as they stand in an editor’s fields, complete or not. */
export function partsInFields(field: (name: string) => string): TextParts {
  const text = (name: string) => normalText(field(name));
  const rows = Array.from({ length: textLimits.asks }, (_, row) => text(`asks[${row}]`));
  return {
    language: field('language') as LetterLanguage,
    title: text('title'),
    subject: text('subject'),
    addresseeBlock: text('addresseeBlock'),
    body: text('body'),
    asks: rows.filter((ask) => ask.trim() !== ''),
    askInBrief: text('askInBrief'),
  };
}
