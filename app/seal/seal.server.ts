import { createHash } from 'node:crypto';
import { Refusal } from '~/platform/refusal';
import { digestOf } from '~/platform/storage.server';
import { bytesToSign, writeCms } from './cms.server';
import { fillContainer, openContainer, outside } from './container';
import { type EditionContent, editionSchema } from './edition';
import { typesetting } from './fonts.server';
import { requireValid, type Signer } from './signer.server';
import { type Logos, typeset } from './typeset.server';

/** A sealed letter; `digest` is the SHA-256 of the whole file in hexadecimal. */
export interface SealedLetter {
  readonly pdf: Buffer;
  readonly digest: string;
  readonly pages: number;
}

/**
 * Sets an edition and seals it: PDF/A-3a and PDF/UA-1 with a PAdES B-B signature (EN 319 142-1). All or nothing.
 * The same edition gives the same bytes before the signature.
 * @throws Refusal without a certificate valid at the edition's moment, when template or fonts are no longer those that the
 * edition names, or when the letter cannot be set
 */
export async function sealPdf(content: EditionContent, logos: Logos, signer: Signer): Promise<SealedLetter> {
  const edition = editionSchema.parse(content);
  requireValid(signer, new Date(edition.sealing.moment));
  await requireSameTypesetting(edition);
  const { pdf: set, pages } = await typeset(edition, logos, true);
  const pdf = await sign(Buffer.from(set), signer);
  return { pdf, digest: digestOf(pdf), pages };
}

/** Sets the edition as a proof: marked on every page, without check code, attachments and seal. */
export async function typesetProof(content: EditionContent, logos: Logos): Promise<{ pdf: Buffer; pages: number }> {
  const { pdf, pages } = await typeset(editionSchema.parse(content), logos, false);
  return { pdf: Buffer.from(pdf), pages };
}

async function sign(pdf: Buffer, signer: Signer): Promise<Buffer> {
  const container = openContainer(pdf);
  const contentDigest = createHash('sha256').update(outside(pdf, container)).digest();
  const certificates = [signer.certificate, ...signer.chain];
  const signature = await signer.sign(bytesToSign(contentDigest, certificates));
  fillContainer(pdf, container, writeCms({ certificates, contentDigest, signature, kind: signer.kind }));
  return pdf;
}

async function requireSameTypesetting({ sealing }: EditionContent): Promise<void> {
  const { digests } = await typesetting();
  if (sealing.template === digests.template && sealing.fonts === digests.fonts) return;
  throw new Refusal(
    'The template of letters has changed since this edition was made. Make a new edition and seal that one.',
  );
}
