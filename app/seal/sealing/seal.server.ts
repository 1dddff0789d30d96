import { createHash, X509Certificate } from 'node:crypto';
import { digestOf } from '~/platform/installation/storage.server';
import { isSentence } from '~/platform/locale/sentences';
import { Refusal } from '~/platform/request/refusal';
import { type EditionContent, editionSchema } from '../edition/edition';
import { type SignatureParts, writeCms } from '../signature/cms.server';
import { words } from '../signature/outside.words';
import { requireValid, type Signer } from '../signature/signer.server';
import { readTimeStamp } from '../signature/time-stamp.server';
import { type TimeStampAuthority, timeStampOver } from '../signature/time-stamp-authority.server';
import { bytesReserved, fillContainer, openContainer, outside } from '../typeset/container';
import { typesetting } from '../typeset/fonts.server';
import { type Logos, readyTypesetter, typeset } from '../typeset/typeset.server';
import { words as typesetWords } from '../typeset/typeset.words';
import type { SetLetter } from '../typeset/typesetter.child';
import { verifyPdf } from '../verify/verify.server';

const say = words.sentence;

/** A sealed letter; `digest` is the SHA-256 of the whole file in hexadecimal. */
export interface SealedLetter {
  readonly pdf: Buffer;
  readonly digest: string;
  readonly pages: number;
}

/**
 * Sets an edition and seals it: PDF/A-3a and PDF/UA-1 with a PAdES signature (EN 319 142-1), B-T where an authority stamps the time,
 * else B-B. All or nothing, and nothing that the platform would not itself find genuine.
 * The same edition gives the same bytes before the signature.
 * @throws Refusal without a certificate valid at the edition's moment and now, when template or fonts are no longer those that the
 * edition names, when the letter cannot be set, or when signature or time stamp do not hold; PassingFault when signer or authority
 * do not answer
 */
export async function sealPdf(
  content: EditionContent,
  logos: Logos,
  signer: Signer,
  authority?: TimeStampAuthority,
): Promise<SealedLetter> {
  readyTypesetter();
  const edition = editionSchema.parse(content);
  requireValid(signer, new Date(edition.sealing.moment));
  requireValid(signer, new Date());
  await requireSameTypesetting(edition);
  const { pdf: set, pages } = await typeset(edition, logos, true);
  const pdf = await sign(Buffer.from(set), signer, authority);
  const found = await verifyPdf(pdf, [new X509Certificate(signer.certificate)]);
  if (!found.genuine) throw new Refusal(say('doesNotHold', { reason: found.reason }));
  return { pdf, digest: digestOf(pdf), pages };
}

/** A letter set as a proof; `linesOver` as the typesetter has it. */
export type Proof = { pdf: Buffer } & Pick<SetLetter, 'pages' | 'linesOver'>;

/** Sets the edition as a proof: marked on every page, without check code, attachments and seal. */
export async function typesetProof(content: EditionContent, logos: Logos): Promise<Proof> {
  const { pdf, pages, linesOver } = await typeset(editionSchema.parse(content), logos, false);
  return { pdf: Buffer.from(pdf), pages, linesOver };
}

async function sign(pdf: Buffer, signer: Signer, authority: TimeStampAuthority | undefined): Promise<Buffer> {
  const container = openContainer(pdf);
  const parts = await signer.sign(createHash('sha256').update(outside(pdf, container)).digest());
  const cms = writeCms({ ...parts, timeStamp: await timeStampOf(parts, authority) });
  if (cms.length > bytesReserved) throw new Refusal(say('certificatesTooLarge'));
  fillContainer(pdf, container, cms);
  return pdf;
}

/** The time stamp that the signer brought, else the authority's, else none. */
async function timeStampOf(
  { timeStamp, signature }: SignatureParts,
  authority: TimeStampAuthority | undefined,
): Promise<Buffer | undefined> {
  if (!timeStamp) return authority && timeStampOver(signature, authority);
  const found = readTimeStamp(timeStamp, signature);
  if (isSentence(found)) throw new Refusal(say('stampWrong', { reason: found }));
  return found.token;
}

async function requireSameTypesetting({ sealing }: EditionContent): Promise<void> {
  const { digests } = await typesetting();
  if (sealing.template === digests.template && sealing.fonts === digests.fonts) return;
  throw new Refusal(typesetWords.sentence('otherTemplate'));
}
