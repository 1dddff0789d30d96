import { verify, type X509Certificate } from 'node:crypto';
import * as asn1 from 'asn1js';
import { isSentence, type Sentence } from '~/platform/locale/sentences';
import { Refusal } from '~/platform/request/refusal';
import { acceptedParts, type SignatureParts, signedAttributes } from './cms.server';
import { sequence } from './der';
import { keyWords } from './key.words';
import { answered, asked, type outsideLimits } from './outside.server';
import { words } from './outside.words';
import { type KeyKind, keyKind, oneForm } from './signature-value.server';
import { sha256 } from './signed-value.server';
import { chainOf, type Signer } from './signer.server';

const say = words.sentence;

/**
 * Where a key is that never comes here, such as in a module of hardware or with a provider of qualified seals. It is given the 32
 * bytes of a SHA-256 digest, and gives a signature of that digest (RSA with PKCS#1 v1.5, or ECDSA), or a whole CMS structure (PAdES
 * baseline) over a file that has that digest.
 */
export interface OutsideKey {
  readonly place:
    | { readonly command: readonly string[] }
    | { readonly address: string; readonly bearer?: string | undefined };
  readonly gives: 'signature' | 'cms';
  readonly limits?: typeof outsideLimits | undefined;
}

/** A signer whose key lies outside; the first of the certificates is its own, the others may be its issuers. */
export function outsideSigner(key: OutsideKey, certificates: readonly X509Certificate[]): Signer {
  const [own] = certificates;
  if (!own) throw new Refusal(keyWords.sentence('noCertificate'));
  const chain = chainOf(own, certificates).map(({ raw }) => raw);
  const kind = keyKind(own.publicKey);
  return {
    certificate: own.raw,
    chain,
    kind,
    sign: (contentDigest) =>
      key.gives === 'cms'
        ? wholeFrom(key, own, contentDigest)
        : signatureFrom(key, own, kind, { contentDigest, certificates: [own.raw, ...chain] }),
  };
}

const whoOf = ({ place }: OutsideKey) => say('command' in place ? 'theProgram' : 'theService');

function ask(key: OutsideKey, digest: Uint8Array): Promise<Buffer> {
  const asking = { who: whoOf(key), type: 'application/octet-stream', limits: key.limits };
  if ('command' in key.place) return answered(key.place.command, digest, asking);
  return asked(key.place.address, digest, { ...asking, bearer: key.place.bearer });
}

async function signatureFrom(
  key: OutsideKey,
  own: X509Certificate,
  kind: KeyKind,
  { contentDigest, certificates }: { contentDigest: Uint8Array; certificates: readonly Uint8Array[] },
): Promise<SignatureParts> {
  const attributes = signedAttributes(contentDigest, certificates);
  const answer = await ask(key, sha256(attributes));
  const signature = usable(answer, kind);
  if (!signature) throw new Refusal(say('noSignature', { who: whoOf(key) }));
  if (!verify('sha256', attributes, own.publicKey, signature)) throw new Refusal(say('otherKey', { who: whoOf(key) }));
  return { certificates, attributes, signature };
}

/** The signature in its one form; modules of hardware give r and s of ECDSA side by side (PKCS#11), others in DER. */
function usable(answer: Buffer, kind: KeyKind): Buffer | undefined {
  const half = { rsa: 0, 'P-256': 32, 'P-384': 48 }[kind];
  const number = (bytes: Buffer) => asn1.Integer.fromBigInt(BigInt(`0x${bytes.toString('hex')}`)).toBER();
  const sideBySide = half > 0 && answer.length === 2 * half;
  try {
    if (!sideBySide) return oneForm(answer, kind);
    const [r, s] = [number(answer.subarray(0, half)), number(answer.subarray(half))];
    return oneForm(sequence(Buffer.from(r), Buffer.from(s)), kind);
  } catch {
    return undefined;
  }
}

async function wholeFrom(key: OutsideKey, own: X509Certificate, contentDigest: Uint8Array): Promise<SignatureParts> {
  const parts = readAnswer(await ask(key, contentDigest), contentDigest, whoOf(key));
  if (!own.raw.equals(parts.certificates[0] ?? Buffer.alloc(0)))
    throw new Refusal(say('otherCertificate', { who: whoOf(key) }));
  return parts;
}

function readAnswer(answer: Buffer, contentDigest: Uint8Array, who: Sentence): SignatureParts {
  let parts: SignatureParts | Sentence;
  try {
    parts = acceptedParts(answer, contentDigest);
  } catch {
    throw new Refusal(say('noSignature', { who }));
  }
  if (isSentence(parts)) throw new Refusal(say('wrongSignature', { who, reason: parts }));
  return parts;
}
