import { sentences } from '~/platform/locale/sentences';

export const words = sentences({
  genuine: 'Genuine: no byte of this file was changed since it was sealed.',
  notGenuine: 'Not genuine: {reason}',
  intactUnknown: 'Not known: {reason}',
  letter: 'Letter: {title}',
  edition: 'Edition {number}, of version {version} of the text in {language}',
  sealed: 'Sealed: {moment}, as the seal says',
  stamped: 'Time stamped: {moment}, by {authority}',
  stampedByUnknown: 'Time stamped: {moment}, by {authority}, an authority whose certificate is not known here',
  sealedBy: 'Sealed with: {name}',
  issuer: 'Certificate issued by: {issuer}',
  valid: 'Certificate valid from {from} to {to}',
  fingerprint: 'Certificate fingerprint (SHA-256): {fingerprint}',
  checkCode: 'Check code: {code}',
  signatories:
    'Signatories: {count, plural, one {# organisation} other {# organisations}} from {countries, plural, one {# country} other {# countries}}',
  attested: '{count, plural, one {# of them is} other {# of them are}} attested by the lead only',
  printed: 'The signatories that the file carries are those that it prints, in the same order.',
  notPrinted:
    '{count, plural, one {a signatory that the file carries is} other {# signatories that the file carries are}} not printed on its pages in order, such as {first}.',
  expired: 'The certificate has expired since. That does not change what was sealed before.',
  demonstration: 'This is a demonstration: letter and organisations are invented.',
});
