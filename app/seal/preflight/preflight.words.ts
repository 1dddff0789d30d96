import { sentences } from '~/platform/locale/sentences';

/** What is found before sealing, and the ways to its cure. */
export const words = sentences('seal/preflight', {
  others: '{count, plural, one {# other} other {# others}}',
  // errors
  unprintableText: 'The text holds characters that no font of the letter has: {characters}',
  unprintableName: 'The printed line of {names} holds characters that no font of the letter has: {characters}',
  unprintableImprint: 'The imprint holds characters that no font of the letter has: {characters}',
  notSettable: 'The letter cannot be set as it stands: {sentence}',
  notSettableUnknown:
    'The letter could not be set on trial. Look again; if this stays, tell whoever runs the installation.',
  // warnings
  unverified:
    '{count, plural, one {One organisation has} other {# organisations have}} co-signed and {count, plural, one {is} other {are}} not verified, so {count, plural, one {it is} other {they are}} not printed: {names}.',
  waiting:
    '{count, plural, one {One organisation is} other {# organisations are}} prepared and {count, plural, one {waits} other {wait}} for {count, plural, one {its} other {their}} director, so {count, plural, one {it is} other {they are}} not printed: {names}.',
  withoutLogo:
    '{count, plural, one {One signatory has} other {# signatories have}} no logo; the name stands in its place: {names}.',
  lowResolution:
    '{count, plural, one {The logo of one signatory is} other {The logos of # signatories are}} too coarse for print, below {least} dots per inch: {names}.',
  pale: '{count, plural, one {The logo of one signatory} other {The logos of # signatories}} can hardly be seen on white: {names}.',
  longName:
    '{count, plural, one {One name is} other {# names are}} so long that {count, plural, one {it takes} other {they take}} several lines: {names}.',
  ungroupedumbrella:
    '{count, plural, one {One signatory has} other {# signatories have}} no umbrella organisation and {count, plural, one {stands} other {stand}} last: {names}.',
  ungroupedtier:
    '{count, plural, one {One signatory has} other {# signatories have}} no tier and {count, plural, one {stands} other {stand}} last: {names}.',
  longerThanOnePage:
    'The letter is {lines, plural, one {one line} other {# lines}} too long for one page, however closely it is set; before its annex it goes over to a second.',
  translationChanged:
    'The translation has been changed since its text was made: what is sealed is the text. Make it anew if the changes are meant.',
  withoutSalutation:
    '{count, plural, one {One chosen official is} other {# chosen officials are}} greeted by office, since no source gives title and whole surname: {names}.',
  // cures
  toSignatories: 'Go to the signatories',
  toArrangement: 'Arrange the signatories',
  toImprint: 'Go to the imprint',
  toText: 'Go to the text',
  toTranslation: 'Go to the translation',
  toOpening: 'Go to the opening',
  toClosure: 'Close sign-on',
  toVerification: 'Go to the verification',
  toChoices: 'Change the choices',
  toAddressees: 'Go to the addressees',
});
