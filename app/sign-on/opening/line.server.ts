import { createHash } from 'node:crypto';
import { canonicalJson } from '~/platform/canonical';

/** The printed line of an organisation: what an approval is asked for, besides the text. */
export type Line = {
  printedName: string;
  country: string;
  logoDigest: string | null;
  statement: string | null;
  /** ISO 639-1; null where there is no statement, or it was written before this was asked. */
  statementLanguage: string | null;
};

/** SHA-256 of the printed line in canonical JSON, hex: an approval link dies when it changes. */
export function lineDigest({ printedName, country, logoDigest, statement, statementLanguage }: Line): string {
  // Without a language the line is what it was before statements had one: approvals that wait stay good.
  const line = { printedName, country, logoDigest, statement, ...(statementLanguage && { statementLanguage }) };
  return createHash('sha256').update(canonicalJson(line)).digest('hex');
}
