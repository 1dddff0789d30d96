import { z } from 'zod';
import { addressField, nameField, personWords } from '~/accounts/person';
import { webAddress, webHost } from '~/platform/address/web-address';
import { countryCodes } from '~/platform/locale/countries';
import { firstLanguage } from '~/platform/locale/sentences';
import { printable } from '~/platform/printable/printable';
import { ownName } from './name-form';
import { organisationWords } from './organisation.words';
import { roles } from './permission';
import { isLei, type Register, transparencyForm } from './register-number';
import { canBeOwned } from './shared-hosts';

const say = organisationWords(firstLanguage);

/** What an organisation is by its legal form; the first line of a register. */
export const organisationKinds = [
  'association',
  'foundation',
  'charity',
  'company',
  'cooperative',
  'trade_union',
  'university',
  'network',
  'public_body',
  'other',
] as const;

const oneLine = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').replace(/\p{C}/gu, '').trim();

const line = (missing: string, long: string, most: number) =>
  z.string({ error: missing }).transform(oneLine).pipe(z.string().min(1, missing).max(most, long));

const website = z
  .string({ error: say('websiteMissing') })
  .max(300, say('websiteMalformed'))
  .transform((typed) => webAddress(typed) ?? '')
  .pipe(
    z
      .string()
      .min(1, { error: say('websiteMalformed'), abort: true })
      .max(600, say('websiteMalformed'))
      .refine((address) => canBeOwned(webHost(address) ?? ''), say('websiteShared')),
  );

const number = z
  .string()
  .transform((typed) => oneLine(typed).replace(/\s/g, ''))
  .pipe(z.string().max(60, say('registerLong')))
  .optional();

/** The entry of an organisation as typed, to found one or to change it. */
export const organisationForm = z.object({
  displayName: ownName(say('displayNameMissing')),
  legalName: ownName(say('legalNameMissing')),
  country: z
    .string({ error: say('countryMissing') })
    .refine((code) => countryCodes.includes(code), say('countryMissing')),
  website,
  kind: z.enum(organisationKinds, { error: say('kindMissing') }),
  transparencyNumber: number.refine((typed) => !typed || transparencyForm.test(typed), say('transparencyForm')),
  lei: number.transform((typed) => typed?.toUpperCase()).refine((typed) => !typed || isLei(typed), say('leiForm')),
  nationalNumber: number,
  charityNumber: number,
});
export type OrganisationEntry = z.output<typeof organisationForm>;

/** The register numbers of an entry, without those left empty. */
export const registerNumbers = (entry: OrganisationEntry): { register: Register; number: string }[] =>
  (
    [
      ['eu-transparency-register', entry.transparencyNumber],
      ['lei', entry.lei],
      ['national-register', entry.nationalNumber],
      ['charity-register', entry.charityNumber],
    ] as const
  ).flatMap(([register, typed]) => (typed ? [{ register, number: typed }] : []));

const position = z
  .string()
  .transform(oneLine)
  .pipe(z.string().max(120, say('positionLong')).superRefine(printable))
  .optional();

/** The roles of a member, at least one, and what the person is in the organisation’s own words. */
export const rolesForm = z.object({
  roles: z
    .array(z.enum(roles), { error: say('rolesMissing') })
    .min(1, say('rolesMissing'))
    .max(roles.length, say('rolesMissing')),
  position,
});

/** An authorised signatory named by mailbox and position. */
export const signatoryForm = z.object({
  address: addressField(personWords(firstLanguage)),
  name: nameField(personWords(firstLanguage)).optional(),
  position: line(say('positionMissing'), say('positionLong'), 120).superRefine(printable),
});

export const mailboxForm = z.object({ address: addressField(personWords(firstLanguage)) });

export const basisForm = z.object({ basis: line(say('basisMissing'), say('basisLong'), 1000) });
export const reasonForm = z.object({ reason: line(say('reasonMissing'), say('basisLong'), 1000) });

/** What is looked for among the organisations: at least two characters. */
export const searchTerm = (asked: string | null): string => oneLine(asked ?? '').slice(0, 100);
