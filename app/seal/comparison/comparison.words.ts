import { sentences } from '~/platform/locale/sentences';

export const words = sentences('seal/comparison', {
  headingCorrection: 'Correction of “{title}”',
  headingChange: 'Change of “{title}”',
  lead: 'Lead organisation',
  versions: 'Versions compared',
  fromTo: 'Version {former}, which is signed, with version {number}, which is proposed',
  objections: 'Signatories can object until',
  answers: 'The lead asks for answers by',
  note: 'Note from {lead}',
  digest: 'Digest of the text of version {number}',
  page: 'Page {page} of {pages}',
  fileName: 'Comparison {title}',
  busy: 'Too many comparisons are being made at the moment. Try again in a minute.',
});
