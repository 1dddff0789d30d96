import { sentences } from '~/platform/locale/sentences';

export const words = sentences({
  title: '{organisation} under “{title}”',
  stands: 'Your organisation has co-signed this letter, led by {lead}.',
  withdrawn: 'Your organisation withdrew from this letter on {when}.',
  shown: 'It is verified for this letter, and shown and counted.',
  notShown: 'It is not verified for this letter yet, so it is neither shown nor counted until it is.',
  verify: 'Complete the verification',
  line: 'As printed',
  consents: 'What was consented to',
  consent: 'Consent of {when}',
  when: 'Given',
  by: 'By',
  signer: '{name}, {role}',
  way: 'How',
  text: 'Digest of the text',
  declaration: 'Declaration',
  others: 'Who stands under the letter',
  counts:
    '{organisations, plural, one {# organisation} other {# organisations}} from {countries, plural, one {# country} other {# countries}}{attested, plural, =0 {} other {, # of them attested by the lead only}}.',
  withdraw: 'Withdraw from the letter',
  doneTitle: '{organisation} has withdrawn',
  done: '{organisation} is no longer a signatory of “{title}”.',
  erased: 'the authorised signatory',
});
