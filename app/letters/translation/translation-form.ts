import { z } from 'zod';
import { printable } from '~/platform/printable/printable';
import { letterLanguages } from '../text/languages';
import { normalLine, normalText } from '../text/normal-form';
import type { TypedPart } from './translation';
import type { words } from './translation.words';

type Say = ReturnType<typeof words>;

/** The language in which a translation is begun. */
export const beginForm = (say: Say) =>
  z.object({ language: z.enum(letterLanguages, { error: say('languageMissing') }) });

const line = (say: Say) =>
  z
    .string()
    .transform(normalLine)
    .pipe(
      z
        .string()
        .max(80, say('tooLong', { most: 80 }))
        .superRefine(printable),
    )
    .default('');

/** The most characters of one translated part, whatever the part; each part’s own limit is judged with the whole text. */
const mostOfPart = 20_000;

/**
 * The form of a translation: the counter and the version at which it was read, and what was typed at each part of that
 * version, in its order. Everything may be left empty.
 */
export const translationForm = (say: Say) =>
  z
    .object({
      counter: z.coerce.number().int().min(0),
      version: z.coerce.number().int().min(1),
      shortTitle: line(say),
      place: line(say),
      words: z
        .array(
          z
            .string()
            .transform(normalText)
            .pipe(z.string().max(mostOfPart, say('tooLong', { most: mostOfPart })))
            .default(''),
        )
        .max(1_000)
        .default([]),
      stands: z.array(z.literal('on').optional()).max(1_000).default([]),
    })
    .transform(({ words, stands, ...rest }) => ({
      ...rest,
      typed: words.map((each, place): TypedPart => ({ words: each, stands: stands[place] === 'on' })),
    }));
export type TypedTranslation = z.output<ReturnType<typeof translationForm>>;

/** The deed that makes the text: for the translation as it was shown. */
export const makingForm = z.object({
  counter: z.coerce.number().int().min(0),
  version: z.coerce.number().int().min(1),
});
