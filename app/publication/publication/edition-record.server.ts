import type { Prisma } from '@generated/prisma/client';
import { deliveriesOf } from '~/letters/letter/delivery.server';
import { readableAt } from '~/letters/letter/standing.server';
import { database } from '~/platform/database/database.server';
import { storage } from '~/platform/installation/storage.server';
import { type EditionExpert, editionSchema, type VoidingReason } from '~/seal/edition/edition';
import { describedCertificate } from '~/seal/verify/verify.server';
import { expertsOf } from '~/sign-on/expert/experts.server';
import { currentEndorsements } from '~/sign-on/signatories/signatories.server';
import { besideName } from '~/sign-on/signatories/signatory';
import type { ChangesSince, EditionOnRecord, ShownEdition } from '../verify/verify';

const selection = (at: Date) =>
  ({
    id: true,
    letterId: true,
    number: true,
    content: true,
    checkCode: true,
    voidedAt: true,
    voidedReason: true,
    seal: { select: { sealedAt: true, pdfDigest: true, certificateDigest: true } },
    text: { select: { language: true, versionId: true } },
    signatories: {
      orderBy: { position: 'asc' },
      select: { endorsementId: true, endorsement: { select: { printedName: true, withdrawnAt: true } } },
    },
    experts: {
      orderBy: { position: 'asc' },
      select: { endorsementId: true, endorsement: { select: { name: true, withdrawnAt: true } } },
    },
    letter: {
      select: {
        slug: true,
        publications: { where: readableAt(at).publications?.some ?? {}, select: { id: true } },
        takedowns: { where: { liftedAt: null }, select: { id: true } },
      },
    },
  }) satisfies Prisma.EditionSelect;

type Found = Prisma.EditionGetPayload<{ select: ReturnType<typeof selection> }>;
type Sealed = Found & { seal: NonNullable<Found['seal']> };

/**
 * What is on record of an edition, found by its digest or its check code; null where none was sealed. Of a letter that is not
 * public, or was taken down, whoever has the file itself learns what changed of what it prints; a code tells no more than that it is genuine.
 */
export async function editionOnRecord(
  where: { digest: string } | { checkCode: string },
  at: Date,
): Promise<{ record: EditionOnRecord; edition: ShownEdition | null } | null> {
  const found = await database().edition.findFirst({
    where: { ...where, seal: { isNot: null } },
    select: selection(at),
  });
  if (!found?.seal) return null;
  const sealed = { ...found, seal: found.seal };
  const { publications, takedowns, slug } = found.letter;
  const readable = publications.length > 0 && takedowns.length === 0;
  const told = readable || 'digest' in where;
  const delivered = (await deliveriesOf(database(), found.letterId)).find((one) => one.editionId === found.id);
  return {
    record: {
      sealedAt: found.seal.sealedAt,
      delivered: told && delivered ? { at: delivered.at, by: delivered.by } : null,
      changes: told ? await changesSince(sealed, readable) : null,
      slug: readable ? slug : null,
    },
    edition: readable ? await asSealed(sealed) : null,
  };
}

async function changesSince(edition: Sealed, readable: boolean): Promise<ChangesSince> {
  const { letterId, number, text, signatories, voidedAt } = edition;
  const [later, standing, experts] = await Promise.all([
    database().edition.findFirst({
      where: {
        letterId,
        number: { gt: number },
        voidedAt: null,
        seal: { isNot: null },
        text: { language: text.language },
      },
      orderBy: { number: 'desc' },
      select: { number: true, seal: { select: { sealedAt: true } } },
    }),
    currentEndorsements(database(), letterId, text.versionId),
    expertsOf(database(), letterId, text.versionId),
  ]);
  const printed = new Set(signatories.map(({ endorsementId }) => endorsementId));
  const printedExperts = new Set(edition.experts.map(({ endorsementId }) => endorsementId));
  const reason = edition.voidedReason as VoidingReason;
  return {
    voided: voidedAt && { at: voidedAt, reason },
    later: later?.seal ? { number: later.number, sealedAt: later.seal.sealedAt } : null,
    withdrawn: [
      ...signatories.flatMap(({ endorsement: { printedName: name, withdrawnAt: at } }) => (at ? [{ name, at }] : [])),
      ...edition.experts.flatMap(({ endorsement: { name, withdrawnAt: at } }) => (at ? [{ name, at }] : [])),
    ],
    unverified: standing.filter((one) => printed.has(one.endorsementId) && !one.verified).map(({ name }) => name),
    added: readable ? standing.filter((one) => !printed.has(one.endorsementId) && one.verified).length : 0,
    addedExperts: readable ? experts.filter((one) => !printedExperts.has(one.endorsementId)).length : 0,
  };
}

async function asSealed({ content: written, seal, checkCode }: Sealed): Promise<ShownEdition> {
  const content = editionSchema.parse(JSON.parse(written));
  const certificate = await storage().read(seal.certificateDigest);
  return {
    ...shownEdition(content),
    sealedAt: seal.sealedAt,
    timeStamp: null,
    certificate: certificate && describedCertificate(certificate),
    checkCode,
    pdfDigest: seal.pdfDigest,
  };
}

type Content = Pick<
  ReturnType<typeof editionSchema.parse>,
  'number' | 'variant' | 'imprint' | 'installation' | 'trail'
> & {
  text: { title: string; version: number; language: string };
  signatories: readonly { name: string; country: string; lead: boolean; attestedByLeadOnly: boolean }[];
  experts?: readonly Omit<EditionExpert, 'endorsementId'>[] | undefined;
};

/** What an edition’s content says of itself. */
export function shownEdition({ text, number, variant, signatories, experts = [], ...content }: Content) {
  const { imprint, installation, trail } = content;
  return {
    title: text.title,
    lead: signatories.find((one) => one.lead)?.name ?? imprint.letterhead.name,
    number,
    version: text.version,
    language: text.language,
    variant,
    signatories: signatories.map(({ name, country, attestedByLeadOnly: attested }) => ({ name, country, attested })),
    experts: experts.map((one) => ({ name: one.name, beside: besideName(one) })),
    trail,
    demonstration: installation.demonstration,
  };
}
