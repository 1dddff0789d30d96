import type { Imprint } from '@generated/prisma/client';

type Columns = Omit<Imprint, 'letterId' | 'counter'>;

/**
 * An imprint of which nothing is written: the one list of its fields, in the order in which the page asks for them. A column that is
 * missing here, in the form or on the page does not compile.
 */
export const emptyImprint = {
  ...{ letterhead: '', shortTitle: '', place: '', date: null },
  ...{ contactName: '', contactRole: '', contactAddress: '', contactTelephone: '' },
} satisfies Columns;

/** The references of the file are the letter’s own; the page asks for them here. */
export type ImprintField = keyof Columns | 'fileReferences';
type ContactField = Extract<ImprintField, `contact${string}`>;

/** What an edition calls each part of the contact. */
export const contactParts = {
  contactName: 'name',
  contactRole: 'role',
  contactAddress: 'address',
  contactTelephone: 'telephone',
} as const satisfies Record<ContactField, string>;

type ContactPart = (typeof contactParts)[ContactField];
export type Contact = { readonly name: string } & { readonly [part in ContactPart]?: string | undefined };

/** The contact as an edition prints it and the public page shows it; none without a name. */
export function contactOf(imprint: Pick<Columns, ContactField> | null): Contact | undefined {
  if (!imprint?.contactName) return undefined;
  const fields = Object.keys(contactParts) as ContactField[];
  const written = fields.filter((field) => imprint[field]).map((field) => [contactParts[field], imprint[field]]);
  return { name: imprint.contactName, ...Object.fromEntries(written) };
}
