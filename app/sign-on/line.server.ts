import { createHash } from 'node:crypto';
import { canonicalJson } from '../platform/canonical';

/** The printed line of an organisation: what an approval is asked for, besides the text. */
export type Line = { printedName: string; country: string; logoDigest: string | null; statement: string | null };

/** SHA-256 of the printed line in canonical JSON, hex: an approval link dies when it changes. */
export const lineDigest = ({ printedName, country, logoDigest, statement }: Line): string =>
  createHash('sha256').update(canonicalJson({ printedName, country, logoDigest, statement })).digest('hex');
