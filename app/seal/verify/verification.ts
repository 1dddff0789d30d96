import { languageName } from '~/letters/text/languages';
import { instantInWords } from '~/platform/locale/dates';
import type { InterfaceLanguage, Sentence } from '~/platform/locale/sentences';
import type { PublicEdition } from '../edition/edition';
import { words } from './verification.words';

/** The certificate with which a file was sealed. */
export interface SealCertificate {
  /** Whose seal it says it is. */
  readonly sealedBy: string;
  readonly subject: string;
  readonly issuer: string;
  /** SHA-256 of the certificate, hexadecimal. */
  readonly fingerprint: string;
  readonly notBefore: Date;
  readonly notAfter: Date;
}

/** What can be said of a file. `genuine` is said only of an unchanged file sealed with a certificate that is known. */
export type Verification =
  | {
      readonly genuine: false;
      readonly intact: boolean;
      readonly reason: Sentence;
      /** What whoever holds the file can do: get the original, save it again from where it came, or ask whoever sealed it. */
      readonly next: 'original' | 'added' | 'elsewhere';
      readonly certificate?: SealCertificate;
    }
  | {
      readonly genuine: true;
      readonly intact: true;
      readonly certificate: SealCertificate;
      /** The moment of sealing as the edition has it. */
      readonly sealedAt: Date;
      /** When an authority stamped the seal, whom its certificate names, and whether that certificate is trusted here. */
      readonly timeStamp?: { readonly at: Date; readonly authority: string; readonly trusted: boolean };
      readonly edition: PublicEdition;
      /** SHA-256 of the edition, hexadecimal. */
      readonly digest: string;
      readonly checkCode: string;
      /** Whether the certificate has expired since; the file stays what it was. */
      readonly expiredSince: boolean;
      /** How many blank bytes were added behind the sealed part, if any, as some mail gateways do. */
      readonly blanksAdded?: number;
    };

/** What was found of a file, as sentences for a person, the finding first. */
export function verificationInWords(found: Verification, language: InterfaceLanguage = 'en'): string[] {
  const say = words(language);
  if (!found.genuine) {
    const finding = say(found.intact ? 'intactUnknown' : 'notGenuine', { reason: found.reason });
    const next = say(`next${found.next}`);
    return [finding, next, ...(found.certificate ? certificateInWords(found.certificate, language) : [])];
  }
  const { edition, certificate } = found;
  const attested = edition.signatories.filter((one) => one.attestedByLeadOnly).length;
  return [
    found.blanksAdded ? say('genuineWithBlanks', { count: found.blanksAdded }) : say('genuine'),
    ...(edition.installation.demonstration ? [say('demonstration')] : []),
    say('letter', { title: edition.text.title }),
    say('edition', {
      number: edition.number,
      version: edition.text.version,
      language: languageName(edition.text.language, language),
    }),
    say('signatories', {
      count: edition.signatories.length,
      countries: new Set(edition.signatories.map((one) => one.country)).size,
    }),
    ...(edition.experts ? [say('experts', { count: edition.experts.length })] : []),
    ...(attested > 0 ? [say('attested', { count: attested })] : []),
    say('checkCode', { code: found.checkCode }),
    say('sealed', { moment: instantInWords(found.sealedAt, 'UTC', language) }),
    ...(found.timeStamp ? [timeStampInWords(found.timeStamp, language)] : []),
    ...certificateInWords(certificate, language),
    ...(found.expiredSince ? [say('expired')] : []),
  ];
}

function timeStampInWords(
  { at, authority, trusted }: { at: Date; authority: string; trusted: boolean },
  language: InterfaceLanguage,
): string {
  const moment = instantInWords(at, 'UTC', language);
  return words(language)(trusted ? 'stamped' : 'stampedByUnknown', { moment, authority });
}

function certificateInWords(certificate: SealCertificate, language: InterfaceLanguage): string[] {
  const say = words(language);
  return [
    say('sealedBy', { name: certificate.sealedBy }),
    say('issuer', { issuer: certificate.issuer }),
    say('valid', {
      from: instantInWords(certificate.notBefore, 'UTC', language),
      to: instantInWords(certificate.notAfter, 'UTC', language),
    }),
    say('fingerprint', { fingerprint: certificate.fingerprint }),
  ];
}
