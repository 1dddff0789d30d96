import { sentences } from '~/platform/locale/sentences';

/** What is found before sealing, and the ways to its cure. */
export const words = sentences('seal/preflight', {
  others: '{count, plural, one {# other} other {# others}}',
  // errors
  unprintableText: 'The text contains characters that our fonts cannot print: {characters}',
  unprintableName: 'The printed details of {names} contain characters that our fonts cannot print: {characters}',
  unprintableImprint: 'The print details contain characters that our fonts cannot print: {characters}',
  notSettable: 'We cannot lay out the letter as it is now: {sentence}',
  notSettableUnknown:
    'We could not make a test PDF of the letter. Refresh the page; if the problem stays, tell the staff of this service.',
  // warnings
  belowQuorum:
    'You opened the letter for at least {quorum, plural, one {# signatory} other {# signatories}}. It has {count, plural, one {# verified signatory} other {# verified signatories}} so far.',
  unverified:
    '{count, plural, one {One organisation has} other {# organisations have}} co-signed and {count, plural, one {is} other {are}} not verified, so {count, plural, one {it is} other {they are}} not printed: {names}.',
  waiting:
    '{count, plural, one {One organisation is} other {# organisations are}} still waiting for {count, plural, one {its} other {their}} director to approve, so {count, plural, one {it is} other {they are}} not printed: {names}.',
  withoutLogo:
    '{count, plural, one {One signatory has} other {# signatories have}} no logo, so the name is printed instead: {names}.',
  lowResolution:
    '{count, plural, one {The logo of one signatory has} other {The logos of # signatories have}} too low a resolution for print, below {least} dots per inch: {names}.',
  pale: '{count, plural, one {The logo of one signatory is} other {The logos of # signatories are}} hard to see on white: {names}.',
  longName:
    '{count, plural, one {One name is} other {# names are}} so long that {count, plural, one {it takes} other {they take}} several lines: {names}.',
  ungroupedumbrella:
    '{count, plural, one {One signatory has} other {# signatories have}} no umbrella organisation and {count, plural, one {is} other {are}} listed last: {names}.',
  ungroupedtier:
    '{count, plural, one {One signatory has} other {# signatories have}} no tier and {count, plural, one {is} other {are}} listed last: {names}.',
  longerThanOnePage:
    'Even with the tightest layout, the letter is {lines, plural, one {one line} other {# lines}} too long for one page. It runs on to a second page before the annex.',
  translationChanged:
    'The translation has changed since you finalised its text. The finalised text will be sealed. To include the changes, finalise it again.',
  withoutSalutation:
    '{count, plural, one {One chosen official is} other {# chosen officials are}} greeted by office, because no source gives both title and full surname: {names}.',
  // cures
  toSignatories: 'Go to Signatories',
  toArrangement: 'Arrange the signatories',
  toImprint: 'Go to Print details',
  toText: 'Go to Text',
  toTranslation: 'Go to the translation',
  toChange: 'Go to the change of the text',
  toOpening: 'Go to Sign-on',
  toClosure: 'Close sign-on',
  toVerification: 'Go to Verification',
  toChoices: 'Change the choices',
  toAddressees: 'Go to the addressees',
});
