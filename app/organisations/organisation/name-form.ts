import { z } from 'zod';
import { nameLanguages } from '~/platform/locale/languages';
import { firstLanguage } from '~/platform/locale/sentences';
import { hasInk, inked } from '~/platform/printable/ink';
import { printable } from '~/platform/printable/printable';
import { organisationWords } from './organisation.words';

const say = organisationWords(firstLanguage);

/** The most characters of a name. */
const nameLimit = 200;

/** What mail programs make a link of, wherever a name stands. Many names end like an address and are none: WeMove.eu. */
const linksSomewhere = /:\/\/|(?<!\p{L})www\d?\.\p{L}/iu;

/** A name as typed: normal form C, one line, without signs that draw nothing; at least one letter that one can see. */
export const ownName = (missing: string) =>
  z
    .string({ error: missing })
    .transform((typed) => inked(typed.normalize('NFC').replace(/\s+/g, ' ').replace(/\p{C}/gu, '')))
    .pipe(
      z
        .string()
        .min(1, { error: missing, abort: true })
        .max(nameLimit, say('nameLong'))
        .refine(hasInk, say('nameWithoutLetters'))
        .refine((name) => !linksSomewhere.test(name), say('nameIsAddress'))
        .superRefine(printable),
    );

/** The kinds of names that are added beside those of the entry. */
export const addedKinds = ['acronym', 'translation'] as const;

/** A name to add: an acronym, or the name in a language. */
export const nameForm = z
  .object({
    name: ownName(say('nameMissing')),
    kind: z.enum(addedKinds, { error: say('nameKindMissing') }),
    language: z.string().optional(),
  })
  .transform(({ name, kind, language }, context) => {
    if (kind === 'acronym') return { name, kind, language: null };
    if (language && nameLanguages.includes(language)) return { name, kind, language };
    context.addIssue({ code: 'custom', message: say('nameLanguageMissing'), path: ['language'] });
    return z.NEVER;
  });
export type NameEntry = z.output<typeof nameForm>;
