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
/** Who answers for the letter, by the fields in which that is written. */
export type ContactColumns = Pick<Columns, Extract<keyof Columns, `contact${string}`>>;
