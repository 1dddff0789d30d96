import type { z } from 'zod';

// Forms and their fields, by one door for whoever writes pages.
export { CheckField, ChoiceField, FileField, MomentField, SelectField, TextArea, TextField } from './field';
export type { FieldState } from './field-frame';
export { Buttons, DeedForm, FaultSummary, type FormState, useFormState } from './form';

type Made<Of> = Of extends (...words: never[]) => infer Schema ? Schema : Of;

/** What somebody types into a form, by the schema that reads it, or by what makes that of sentences. */
export type FieldsOf<Of> = Made<Of> extends z.ZodType ? z.input<Made<Of>> : never;
