import { createHash } from 'node:crypto';
import { canonicalText } from './canonical-text';
import type { TextParts } from './text';

/** The digest of a text: SHA-256 (FIPS 180-4) of its canonical form in UTF-8, as 64 lower-case hexadecimal digits. */
export function textDigest(parts: TextParts): string {
  return createHash('sha256').update(canonicalText(parts), 'utf8').digest('hex');
}
