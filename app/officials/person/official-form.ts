import { z } from 'zod';
import { countryCodes } from '~/platform/locale/countries';
import { isOfOurTimes } from '~/platform/locale/dates';
import { printable } from '~/platform/printable/printable';
import { officialLanguages } from './country-label';
import { importWords } from './import.words';
import { type AddressLine, addressLine, roleLine, salutationLine } from './official-lines';

const say = importWords('en');

const line = (most = 200) =>
  z
    .string()
    .transform((typed) => typed.normalize('NFC').replace(/\p{C}/gu, '').replace(/\s+/g, ' ').trim())
    .pipe(z.string().max(most, say('nameLong')));

/** The same, where the mail with a letter may name it. */
const printedLine = (most = 200) => line(most).superRefine(printable);

/** The lines of a text field, without empty ones. */
const linesIn = (typed: string): string[] =>
  typed
    .normalize('NFC')
    .split(/\r\n|\r|\n/u)
    .map((each) => each.replace(/\p{C}/gu, '').replace(/\s+/gu, ' ').trim())
    .filter(Boolean);

/** Several lines, each read by one rule; the first that cannot be read is named. */
const several = <Read>(read: (written: string) => Read | null, fault: 'addressLine' | 'roleLine' | 'salutationLine') =>
  z
    .string()
    .max(4000)
    .superRefine(printable)
    .transform((typed, context) => {
      const lines = linesIn(typed);
      const unread = lines.find((each) => read(each) === null);
      if (unread !== undefined) {
        context.addIssue({ code: 'custom', message: say(fault, { line: unread }) });
        return z.NEVER;
      }
      return lines.flatMap((each) => read(each) ?? []);
    })
    .optional()
    .transform((read) => read ?? []);

/** An official as a person writes them down: who, for whom, and where a letter reaches them. */
export const officialForm = z.object({
  kind: z.enum(['person', 'office']).optional(),
  fullName: z
    .string({ error: say('noticeName') })
    .pipe(printedLine())
    .pipe(z.string().min(1, say('noticeName'))),
  familyName: printedLine().optional(),
  honorific: z.enum(['Mr', 'Ms']).optional(),
  position: printedLine().optional(),
  institution: printedLine().optional(),
  country: z.enum(countryCodes, { error: say('countryUnknown') }).optional(),
  constituency: printedLine().optional(),
  group: printedLine(100).optional(),
  party: printedLine().optional(),
  formOfAddress: printedLine().optional(),
  languages: line(100)
    .transform((typed) =>
      typed
        .toLowerCase()
        .split(/[\s,;]+/u)
        .filter(Boolean),
    )
    .pipe(z.array(z.enum(officialLanguages as [string, ...string[]], { error: say('languageUnknown') })))
    .optional(),
  addresses: several(addressLine, 'addressLine').pipe(z.array(z.custom<AddressLine>()).min(1, say('addressMissing'))),
  roles: several(roleLine, 'roleLine'),
  salutations: several(salutationLine, 'salutationLine'),
});
export type OfficialTyped = z.output<typeof officialForm>;

/** A day as a browser’s field gives it. */
export const dayField = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/u, { error: say('dayMalformed'), abort: true })
  .refine(isOfOurTimes, say('dayMalformed'))
  .transform((typed) => new Date(`${typed}T00:00:00Z`))
  .refine((day) => !Number.isNaN(day.getTime()), say('dayMalformed'))
  .optional();

/** Who holds an office, since when. */
export const holderForm = z.object({
  holderName: z
    .string({ error: say('noticeName') })
    .pipe(printedLine())
    .pipe(z.string().min(1, say('noticeName'))),
  since: dayField,
});

/** What one looks for in the directory; anything unreadable looks for nothing. */
const officialSearch = z.object({
  name: line().catch('').default(''),
  country: z.enum(countryCodes).or(z.literal('')).catch('').default(''),
  group: line(100).catch('').default(''),
  institution: line().catch('').default(''),
  committee: line(100).catch('').default(''),
  page: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
});
export type OfficialSearch = z.output<typeof officialSearch>;

/** Reads a search out of the address of a page. */
export const searchIn = (address: URL): OfficialSearch =>
  officialSearch.parse(Object.fromEntries(address.searchParams.entries()));
