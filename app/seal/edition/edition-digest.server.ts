import { canonicalJson } from '~/platform/canonical';
import { digestOf } from '~/platform/installation/storage.server';
import { type EditionContent, editionSchema } from './edition';
import { identifiers, publicForm } from './edition-forms';

/** What the sealed letter carries of its edition, as text: see `publicForm`. */
export function publicFormOf(content: EditionContent): string {
  return publicForm(content, digestOf(Buffer.from(canonicalJson(identifiers(content)))));
}

/**
 * The digest of an edition, from which its check code comes: SHA-256 over its public form, so that whoever holds the
 * sealed letter can compute it alone.
 * @param canonicalEdition what `canonicalForm` gave
 */
export function editionDigest(canonicalEdition: string): string {
  return digestOf(Buffer.from(publicFormOf(editionSchema.parse(JSON.parse(canonicalEdition)))));
}
