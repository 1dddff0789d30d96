import { configureCoercion } from '@conform-to/zod/v4/future';
import { z } from 'zod';
import { firstLanguage, type InterfaceLanguage } from '../locale/sentences';
import { words } from './form.words';

// What was left empty is taken away once, where the form comes in. Conform by itself takes it away at every step of a
// schema, also behind a transformation that made an empty string on purpose.
const { coerceFormValue } = configureCoercion({ stripEmptyString: (typed) => typed });

/** A schema as a browser’s form meets it: a field that was left out, empty or filled with blanks alone is undefined. */
export function formSchema<Schema extends z.ZodType>(schema: Schema): Coerced<Schema> {
  const known = coerced.get(schema) ?? coercedFrom(schema);
  coerced.set(schema, known);
  return known as Coerced<Schema>;
}

const coercedFrom = <Schema extends z.ZodType>(schema: Schema) => z.preprocess(withoutEmpty, coerceFormValue(schema));
type Coerced<Schema extends z.ZodType> = ReturnType<typeof coercedFrom<Schema>>;

/** By the schema that a form keeps: making one takes longer than reading by it. */
const coerced = new WeakMap<z.ZodType, Coerced<z.ZodType>>();

/** Nothing that draws ink: white space, control and format characters, and letters that are drawn as nothing. */
const blank = /^[\s\p{C}\p{Default_Ignorable_Code_Point}]*$/u;

function withoutEmpty(value: unknown): unknown {
  if (typeof value === 'string') return blank.test(value) ? undefined : value;
  if (value instanceof File) return value.name === '' && value.size === 0 ? undefined : value;
  // Lists of a form may have holes, and each entry keeps its place.
  if (Array.isArray(value)) return Array.from(value, withoutEmpty);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, withoutEmpty(each)]));
}

/** The last resort at a field: a sentence of ours where the schema has none for what came (never Zod’s own). */
export const lastResortIn = (language: InterfaceLanguage): z.core.$ZodErrorMap => {
  const say = words(language);
  return (issue) => lastWords(issue, say);
};
export const lastResort = lastResortIn(firstLanguage);

function lastWords(issue: Parameters<z.core.$ZodErrorMap>[0], say: ReturnType<typeof words>): string {
  if (issue.code === 'invalid_value') return say('optionMissing');
  if (issue.code === 'too_big')
    return issue.origin === 'string'
      ? say('tooLong', { most: Number(issue.maximum) })
      : issue.origin === 'array'
        ? say('tooMany', { most: Number(issue.maximum) })
        : say('unreadable');
  if (issue.code === 'too_small' && issue.origin === 'array') return say('tooFew');
  if (issue.code !== 'invalid_type' || issue.input !== undefined) return say('unreadable');
  return say(issue.expected === 'string' ? 'missing' : 'incomplete');
}
