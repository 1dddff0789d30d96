import { z } from 'zod';
import type { ContactColumns } from '~/letters/letter/imprint';
import { letterLanguages } from '~/letters/text/languages';

/** With the wall of logos; with names alone; the letter on its own pages and the signatories as an annex. */
export const variants = ['logos', 'names', 'annex'] as const;
export type Variant = (typeof variants)[number];
export const orders = ['country', 'name', 'umbrella', 'tier'] as const;
export type Order = (typeof orders)[number];

const digest = z.string().regex(/^[0-9a-f]{64}$/);
const country = z.string().regex(/^[A-Z]{2}$/);
const web = z.url({ protocol: /^https?$/ });

const logoSchema = z.object({
  digest,
  kind: z.enum(['svg', 'png']),
  width: z.number().positive(),
  height: z.number().positive(),
  alt: z.string().min(1),
});

const signatorySchema = z.object({
  endorsementId: z.string().min(1),
  name: z.string().min(1),
  country,
  lead: z.boolean(),
  attestedByLeadOnly: z.boolean(),
  /** Place, from 1, among those that the lead pinned before all others. */
  pinned: z.int().positive().optional(),
  umbrella: z.string().min(1).optional(),
  tier: z.string().min(1).optional(),
  statement: z.string().min(1).optional(),
  /** Where the statement is in another language than the text. */
  statementLanguage: z.enum(letterLanguages).optional(),
  /** Printed as a footnote at the name; no edition had any before version sheet/11 of the template. */
  reservation: z.string().min(1).optional(),
  /** The day on which it signed, where that was after the delivery; no edition had any before version sheet/12 of the template. */
  signedAfterDelivery: z.iso.date().optional(),
  website: web.optional(),
  signedBy: z.object({ name: z.string().min(1), role: z.string().min(1) }).optional(),
  logo: logoSchema.optional(),
});

/** An individual expert, who signed in their own name. */
const expertSchema = z.object({
  endorsementId: z.string().min(1),
  name: z.string().min(1),
  title: z.string().min(1).optional(),
  /** Printed to identify the person, and for nothing else. */
  affiliation: z.string().min(1).optional(),
  /** The day on which the expert signed, where that was after the delivery. */
  signedAfterDelivery: z.iso.date().optional(),
});

const imprintSchema = z.object({
  letterhead: z.object({
    name: z.string().min(1),
    lines: z.array(z.string()),
    registerNumber: z.string().min(1).optional(),
    logo: logoSchema.optional(),
  }),
  place: z.string().min(1),
  date: z.iso.date(),
  contact: z
    .object({
      name: z.string().min(1),
      role: z.string().min(1).optional(),
      address: z.string().min(1).optional(),
      telephone: z.string().min(1).optional(),
    })
    .optional(),
});

const textSchema = z.object({
  id: z.string().min(1),
  version: z.int().positive(),
  language: z.string().regex(/^[a-z]{2}$/),
  digest,
  title: z.string().min(1),
  subject: z.string(),
  addresseeBlock: z.array(z.string()),
  body: z.string(),
  asks: z.array(z.string().min(1)),
  askInBrief: z.string(),
  /** The authentic text of the same version, where this one is a translation. */
  authentic: z.object({ language: z.string().regex(/^[a-z]{2}$/), digest }).optional(),
});

export const editionSchema = z.object({
  format: z.literal('undersigned/edition/1'),
  installation: z.object({ origin: web, demonstration: z.boolean() }),
  letter: z.object({ id: z.string().min(1), slug: z.string().min(1), shortTitle: z.string().min(1) }),
  number: z.int().positive(),
  text: textSchema,
  variant: z.enum(variants),
  order: z.enum(orders),
  /** Whether A–Z passes over articles that lead a name (The, De, La, Der). */
  ignoresArticles: z.boolean().optional(),
  imprint: imprintSchema,
  signatories: z.array(signatorySchema),
  /** In the order of print, counted apart; no edition had any before version sheet/13 of the template. */
  experts: z.array(expertSchema).min(1).optional(),
  sealing: z.object({ moment: z.iso.datetime(), template: digest, typesetter: z.literal('0.14.2'), fonts: digest }),
  trail: z.object({ ordinal: z.int().nonnegative(), digest }),
  /** The edition that was delivered before this one: its number, the digest of its content, and the day. */
  delivered: z.object({ number: z.int().positive(), digest, on: z.iso.date() }).optional(),
});

/** Everything that decides the bytes of one sealed letter, but for its logos' bytes, which it names by digest. */
export type EditionContent = z.infer<typeof editionSchema>;
export type EditionSignatory = EditionContent['signatories'][number];
export type EditionExpert = NonNullable<EditionContent['experts']>[number];
export type Logo = z.infer<typeof logoSchema>;

/** The edition as read from a sealed letter. */
export const publicEditionSchema = editionSchema.extend({
  letter: editionSchema.shape.letter.omit({ id: true }),
  text: textSchema.omit({ id: true }),
  signatories: z.array(signatorySchema.omit({ endorsementId: true })),
  experts: z.array(expertSchema.omit({ endorsementId: true })).optional(),
  identifiers: digest,
});
export type PublicEdition = z.infer<typeof publicEditionSchema>;

/** Why an edition is void: a name on it may no longer stand there, or another was made in its place. */
export type VoidingReason = 'withdrawal' | 'revocation' | 'moved' | 'superseded';

type ContactField = keyof ContactColumns;

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
export function contactOf(imprint: ContactColumns | null): Contact | undefined {
  if (!imprint?.contactName) return undefined;
  const fields = Object.keys(contactParts) as ContactField[];
  const written = fields.filter((field) => imprint[field]).map((field) => [contactParts[field], imprint[field]]);
  return { name: imprint.contactName, ...Object.fromEntries(written) };
}
