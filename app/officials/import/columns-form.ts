import { z } from 'zod';
import { encodingsOfBytes } from '../list/alphabets';
import { tableFields } from '../list/table-mapping';
import { importWords } from '../person/import.words';

const say = importWords('en');

/** What a person says of a table’s columns. */
export const columnsForm = z.object({
  name: z
    .string({ error: say('listNameMissing') })
    .transform((typed) => typed.replace(/[\p{C}\s]+/gu, ' ').trim())
    .pipe(z.string().min(1, say('listNameMissing')).max(60, say('listNameLong'))),
  columns: z
    .array(z.enum([...tableFields, 'none']).default('none'))
    .min(1)
    .max(200),
  identifierIs: z.enum(['own', 'ep-mep', 'uk-member']),
  institution: z
    .string()
    .max(200, say('nameLong'))
    .optional()
    .transform((typed) => typed?.trim() ?? ''),
  salutationLanguage: z
    .string()
    .max(12)
    .optional()
    .transform((typed) => typed ?? 'en'),
  encoding: z.enum(encodingsOfBytes).exactOptional(),
  rows: z.enum(['persons', 'offices']),
});
