import { canonicalJson, type Json } from '~/platform/canonical';
import type { Official, SourceFacts } from './official';

const comparedFields = [
  'fullName',
  'givenName',
  'familyName',
  'honorific',
  'country',
  'group',
  'party',
  'institution',
  'position',
  'constituency',
  'languages',
  'formOfAddress',
  'salutations',
  'roles',
  'addresses',
  'inOffice',
] as const;
type ComparedField = (typeof comparedFields)[number];

/** One field before and after, as it is written; empty where nothing is known. */
export type FieldChange = { readonly field: ComparedField; readonly before: string; readonly after: string };

/** What of a person would show differently. A group's name in another language is not another group. */
export function fieldChanges(before: Official, after: Official): FieldChange[] {
  return comparedFields
    .map((field) => ({ field, before: written(before, field), after: written(after, field) }))
    .filter((change) => change.before !== change.after);
}

function written(official: Official, field: ComparedField): string {
  if (field === 'addresses') return official.addresses.map(({ address }) => address).join('; ');
  if (field === 'group') return official.group ?? official.groupLabel ?? '';
  if (field === 'inOffice') return official.inOffice ? 'yes' : 'no';
  if (field === 'languages') return official.languages.join(', ');
  if (field === 'salutations') return Object.values(official.salutations ?? {}).join('; ');
  if (field === 'roles') return official.roles.map(({ body, role }) => `${body}: ${role}`).join('; ');
  return official[field] ?? '';
}

/** True where a source says nothing else than before, whatever the order of its fields. */
export const sameFacts = (one: SourceFacts, other: SourceFacts): boolean =>
  canonicalJson(one as unknown as Json) === canonicalJson(other as unknown as Json);
