import type { Prisma } from '@generated/prisma/client';
import type { Database, Transaction } from '~/platform/database/database.server';
import { settings } from '~/platform/settings.server';
import { signatoriesOf } from '~/sign-on/signatories.server';
import type { Signatory } from '~/sign-on/signatory';
import { letterTrail } from '~/trail/event';
import { trailHead } from '~/trail/trails.server';
import { type EditionContent, type EditionSignatory, editionSchema, type Logo } from './edition';
import { typesetting } from './fonts.server';
import { inOrder } from './order';

type Reading = Database | Transaction;

const letterSelection = {
  id: true,
  slug: true,
  imprint: true,
  lead: { select: { displayName: true, logo: true, registers: true } },
} as const satisfies Prisma.LetterSelect;

const textSelection = {
  id: true,
  language: true,
  digest: true,
  title: true,
  subject: true,
  addresseeBlock: true,
  body: true,
  askInBrief: true,
  version: { select: { number: true } },
  asks: { orderBy: { number: 'asc' }, select: { words: true } },
} as const satisfies Prisma.TextSelect;

/** Which edition is wanted: of which version, with which number and in which time zone, sealed at which moment. */
export type Wanted = { versionId: string; number: number; timeZone: string; moment: Date };

/**
 * Assembles everything that decides the bytes of one edition: the authentic text, the imprint, the signatories in their
 * printed order, the head of the letter’s trail, the moment of sealing and the tools of this installation.
 */
export async function assembleEdition(reading: Reading, letterId: string, wanted: Wanted): Promise<EditionContent> {
  const letter = await reading.letter.findUniqueOrThrow({ where: { id: letterId }, select: letterSelection });
  const text = await reading.text.findFirstOrThrow({
    where: { versionId: wanted.versionId, authentic: true },
    orderBy: { ordinal: 'desc' },
    select: textSelection,
  });
  const signatories = await signatoriesOf(reading, letterId, wanted.versionId);
  const { digests } = await typesetting();
  const { origin, demonstration } = settings();
  const { ordinal, digest } = await trailHead(reading as Transaction, letterTrail(letterId));
  return editionSchema.parse({
    format: 'undersigned/edition/1',
    installation: { origin, demonstration },
    letter: { id: letter.id, slug: letter.slug, shortTitle: letter.imprint?.shortTitle || text.title },
    number: wanted.number,
    text: textOf(text),
    variant: 'logos',
    order: 'country',
    imprint: imprintOf(letter, wanted),
    signatories: inOrder(signatories, { order: 'country', language: text.language }).map(printed),
    sealing: { moment: wanted.moment.toISOString(), ...digests },
    trail: { ordinal, digest },
  } satisfies EditionContent);
}

type Text = Prisma.TextGetPayload<{ select: typeof textSelection }>;

function textOf({ version, asks, addresseeBlock, ...text }: Text): EditionContent['text'] {
  return {
    ...text,
    version: version.number,
    addresseeBlock: addresseeBlock.split('\n'),
    asks: asks.map(({ words }) => words),
  };
}

type Letter = Prisma.LetterGetPayload<{ select: typeof letterSelection }>;

function imprintOf({ imprint, lead }: Letter, { moment, timeZone }: Wanted): EditionContent['imprint'] {
  const register = lead.registers.find((one) => one.register === 'eu-transparency-register');
  const lines = (imprint?.letterhead ?? '').split('\n').map((one) => one.trim());
  return {
    letterhead: {
      name: lead.displayName,
      lines: lines.filter((one) => one !== ''),
      ...(register && { registerNumber: register.number }),
      ...(lead.logo && { logo: logoOf(lead.logo, lead.displayName) }),
    },
    place: imprint?.place || '–',
    date: imprint?.date?.toISOString().slice(0, 10) ?? dayIn(timeZone, moment),
    ...contactOf(imprint),
  };
}

function contactOf(imprint: Letter['imprint']): Pick<EditionContent['imprint'], 'contact'> {
  if (!imprint?.contactName) return {};
  const { contactName: name, contactRole: role, contactAddress: address, contactTelephone: telephone } = imprint;
  return { contact: { name, ...(role && { role }), ...(address && { address }), ...(telephone && { telephone }) } };
}

/** The calendar day of an instant in a zone, as an ISO date. */
const dayIn = (timeZone: string, at: Date) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(at);

function printed(signatory: Signatory): EditionSignatory {
  const { endorsementId, name, country, lead, attestedByLeadOnly, statement, website, signedBy, logo } = signatory;
  return {
    endorsementId,
    name,
    country,
    lead,
    attestedByLeadOnly,
    ...(statement && { statement }),
    ...(/^https?:\/\//.test(website) && URL.canParse(website) && { website }),
    ...(signedBy && { signedBy }),
    ...(logo && { logo: logoOf(logo, name) }),
  };
}

const logoOf = (
  { digest, kind, width, height }: { digest: string; kind: string; width: number; height: number },
  alt: string,
): Logo => ({ digest, kind: kind as Logo['kind'], width, height, alt });
