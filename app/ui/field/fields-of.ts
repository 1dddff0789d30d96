import type { z } from 'zod';

type Made<Of> = Of extends (...words: never[]) => infer Schema ? Schema : Of;

/** What somebody types into a form, by the schema that reads it, or by what makes that of sentences. */
export type FieldsOf<Of> = Made<Of> extends z.ZodType ? z.input<Made<Of>> : never;
