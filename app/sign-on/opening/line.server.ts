import { createHash } from 'node:crypto';
import { canonicalJson } from '~/platform/canonical';
import type { Deciding } from '../declaration/deciding';

/** The printed line of an organisation: what an approval is asked for, besides the text. */
export type Line = {
  printedName: string;
  country: string;
  logoDigest: string | null;
  statement: string | null;
  /** ISO 639-1; null where there is no statement, or it was written before this was asked. */
  statementLanguage: string | null;
  /** Printed as a footnote at the name. */
  reservation: string | null;
};

/** The memberships of who is to sign. */
type Signatories = { readonly signatoryId: string | null; readonly secondSignatoryId: string | null };

/**
 * SHA-256 of the printed line and of how it is decided in canonical JSON, hex: an approval link dies when it changes. Of two who sign
 * together both are in it: another one in the place of either is another co-signature.
 */
export function lineDigest({ printedName, country, logoDigest, statement, ...later }: Line & Deciding & Signatories) {
  const { statementLanguage, reservation, decides, boardDecidedOn, signatoryId, secondSignatoryId } = later;
  const line = {
    ...{ printedName, country, logoDigest, statement },
    // Without these the line is what it was before there were any: approvals that wait stay good.
    ...(statementLanguage && { statementLanguage }),
    ...(reservation && { reservation }),
    ...(decides !== 'one' && { decides, boardDecidedOn }),
    ...(decides === 'two' && { together: [signatoryId, secondSignatoryId].sort() }),
  };
  return createHash('sha256').update(canonicalJson(line)).digest('hex');
}
