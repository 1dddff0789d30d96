import { z } from 'zod';
import { addressField, personWords } from '~/accounts/person';
import { countryCodes } from '~/platform/locale/countries';
import { importWords } from './import.words';
import { politicalGroups } from './political-group';

const say = importWords('en');

const line = (most = 200) =>
  z
    .string()
    .transform((typed) => typed.normalize('NFC').replace(/\p{C}/gu, '').replace(/\s+/g, ' ').trim())
    .pipe(z.string().max(most, say('nameLong')));

/** An official added by hand: who, for whom, and where a letter reaches them. */
export const officialForm = z.object({
  fullName: z
    .string({ error: say('noticeName') })
    .pipe(line())
    .pipe(z.string().min(1, say('noticeName'))),
  familyName: line().optional(),
  honorific: z.enum(['Mr', 'Ms']).optional(),
  country: z.enum(countryCodes, { error: say('countryUnknown') }).optional(),
  group: z.enum(politicalGroups).optional(),
  institution: line().optional(),
  address: addressField(personWords('en')),
});
export type OfficialTyped = z.output<typeof officialForm>;

/** What one looks for in the directory; anything unreadable looks for nothing. */
export const officialSearch = z.object({
  name: line().catch('').default(''),
  country: z.enum(countryCodes).or(z.literal('')).catch('').default(''),
  group: line(100).catch('').default(''),
  page: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
});
export type OfficialSearch = z.output<typeof officialSearch>;

/** Reads a search out of the address of a page. */
export const searchIn = (address: URL): OfficialSearch =>
  officialSearch.parse(Object.fromEntries(address.searchParams.entries()));
