import { z } from 'zod';
import { normalText } from '../text/normal-form';
import type { NumberedParagraph } from '../text/paragraphs';
import type { words } from './note.words';

type Say = ReturnType<typeof words>;

/** What a reviewer leaves on one paragraph: its number and digest as they were read, and the words. */
export const noteForm = (say: Say) =>
  z.object({
    paragraph: z.coerce.number().int().min(1).max(10_000),
    paragraphDigest: z.string().regex(/^[0-9a-f]{16}$/),
    words: z
      .string({ error: say('wordsMissing') })
      .transform((typed) => normalText(typed).trim())
      .pipe(
        z
          .string()
          .min(1, say('wordsMissing'))
          .max(2_000, say('wordsTooLong', { most: 2_000 })),
      ),
  });

/** Where a note stands now, and whether what it speaks of still reads as it did. */
export type NotePlace = {
  /** Number of the paragraph in the text as it is now; null where the text has none. */
  readonly paragraph: number | null;
  readonly changed: boolean;
};

/**
 * Finds a note’s paragraph again: by its digest, the nearest where the same words stand twice; else the paragraph that
 * has its number now, or the last, and the note is marked as written on other words.
 */
export function placeOf(
  note: { readonly paragraph: number; readonly paragraphDigest: string },
  now: readonly Pick<NumberedParagraph, 'number' | 'digest'>[],
): NotePlace {
  const same = now.filter(({ digest }) => digest === note.paragraphDigest);
  const away = ({ number }: { number: number }) => Math.abs(number - note.paragraph);
  const [nearest] = [...same].sort((one, other) => away(one) - away(other));
  if (nearest) return { paragraph: nearest.number, changed: false };
  return { paragraph: now.length === 0 ? null : Math.min(note.paragraph, now.length), changed: true };
}
