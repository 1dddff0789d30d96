import { canonicalJson, type Json } from '~/platform/canonical';
import type { EditionContent } from './edition';

/** The edition as it is kept and hashed: one line of JSON in the form of RFC 8785. */
export function canonicalForm(content: EditionContent): string {
  return canonicalJson(asJson(content));
}

/** The identifiers of the installation's own records: under the digest, on no page, in no attachment. */
export function identifiers(content: EditionContent): Json {
  return {
    letter: content.letter.id,
    text: content.text.id,
    endorsements: content.signatories.map((signatory) => signatory.endorsementId),
    ...(content.experts && { experts: content.experts.map((expert) => expert.endorsementId) }),
  };
}

/** What a sealed letter carries of its edition: all but the identifiers, in whose place stands one digest of them. */
export function publicForm(content: EditionContent, identifiersDigest: string): string {
  const { id: _letter, ...letter } = content.letter;
  const { id: _text, ...text } = content.text;
  const signatories = content.signatories.map(({ endorsementId: _endorsement, ...signatory }) => signatory);
  const experts = content.experts?.map(({ endorsementId: _endorsement, ...expert }) => expert);
  return canonicalJson(asJson({ ...content, letter, text, signatories, experts, identifiers: identifiersDigest }));
}

/** Without the members that are there and undefined, which canonical JSON refuses. */
const asJson = (value: object): Json => JSON.parse(JSON.stringify(value)) as Json;
