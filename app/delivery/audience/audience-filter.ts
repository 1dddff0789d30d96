import { z } from 'zod';
import { countryCodes } from '~/platform/locale/countries';

const oneLine = (typed: string) =>
  typed
    .normalize('NFC')
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim();
const line = (most: number) => z.string().max(most).transform(oneLine).catch('').default('');

/** Which officials a page of addressees shows; anything unreadable filters nothing. */
export const audienceFilter = z.object({
  name: line(200),
  country: z.enum(countryCodes).or(z.literal('')).catch('').default(''),
  institution: line(200),
  group: line(100),
  committee: line(100),
  /** What they are there: a role on the letter’s file, or in the committee. */
  role: line(20),
  language: line(12),
  /** Only those from whose country the letter has signatories. */
  signatories: z.enum(['yes', '']).catch('').default(''),
  /** Only those who are chosen for the dispatch. */
  among: z.enum(['chosen', '']).catch('').default(''),
});
export type AudienceFilter = z.output<typeof audienceFilter>;

/** Something of the directory, named as the filter names it; all else is the whole of it. */
export type Wanted = Partial<AudienceFilter>;

/** The officials shown on a page, and those of them that are ticked: others stay as they are. */
export const tickedForm = z.object({
  shown: z.array(z.uuid()).max(1000).catch([]).default([]),
  officials: z.array(z.uuid()).max(1000).catch([]).default([]),
  page: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
});

/** All officials of a filter, chosen or not chosen. */
export const shownForm = audienceFilter.extend({ chosen: z.enum(['yes', 'no']) });
