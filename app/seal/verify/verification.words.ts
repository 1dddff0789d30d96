import { sentences } from '~/platform/locale/sentences';

export const words = sentences('seal/verification', {
  genuine: 'Genuine: not one byte of this file has changed since it was sealed.',
  genuineWithBlanks:
    'Genuine: the sealed part of this file is unchanged. {count, plural, one {One blank byte was} other {# blank bytes were}} added after it, as some email systems do. This shows nothing and changes nothing.',
  nextoriginal:
    'What to do next: find the file as it was first sent or published. These have no seal that can be checked: a printed and scanned letter, a file that a PDF viewer saved again, and a letter from elsewhere. If the last page has a check code, enter it on the verification page. That page says whether such a letter exists.',
  nextadded:
    'What to do next: do not rely on what this file shows. Save it again from the email or page it came from, without opening it in an editor, and verify that file. A PDF viewer adds bytes when you highlight, comment, sign or save.',
  nextelsewhere:
    'What to do next: verify the file at the address printed on its last page. Another service may have sealed it. If that address is not one you trust, ask the organisation that sent the letter.',
  notGenuine: 'Not genuine: {reason}',
  intactUnknown: 'Not known: {reason}',
  letter: 'Letter: {title}',
  edition: 'Edition {number}, of version {version} of the text in {language}',
  sealed: 'Sealed: {moment}, according to the seal',
  stamped: 'Time stamped: {moment}, by {authority}',
  stampedByUnknown: 'Time stamped: {moment}, by {authority}, whose certificate we do not know',
  sealedBy: 'Sealed with: {name}',
  issuer: 'Certificate issued by: {issuer}',
  valid: 'Certificate valid from {from} to {to}',
  fingerprint: 'Certificate fingerprint (SHA-256): {fingerprint}',
  checkCode: 'Check code: {code}',
  signatories:
    'Signatories: {count, plural, one {# organisation} other {# organisations}} from {countries, plural, one {# country} other {# countries}}',
  experts: 'Individual experts, counted apart: {count, number}',
  attested: '{count, plural, one {# of them is} other {# of them are}} attested by the lead only',
  printed: 'The signatories recorded in the file are those printed on its pages, in the same order.',
  notPrinted:
    '{count, plural, one {a signatory recorded in the file is} other {# signatories recorded in the file are}} not printed on its pages in order, such as {first}.',
  expired: 'The certificate has since expired. That does not affect letters sealed before.',
  demonstration: 'This is a demonstration: letter and organisations are invented.',
});
