import { sentences } from '~/platform/locale/sentences';

export const words = sentences('partner/endorsement', {
  title: '{organisation}’s endorsement of “{title}”',
  stands: 'Your organisation has co-signed this letter, led by {lead}.',
  withdrawn: 'Your organisation withdrew from this letter on {when}.',
  signedAfter:
    'Your organisation signed after delivery: the letter was delivered on {date}. It is shown with the date on which it signed. The PDF that was delivered does not change.',
  shown: 'It is verified for this letter, so it is shown and counted as a signatory.',
  notShown: 'It is not verified for this letter yet, so it is not shown or counted until it is.',
  openUntil: 'Sign-on is open until {until}.',
  lapsed:
    'The lead opened the letter again with another version, which your organisation has not co-signed. It is not shown or counted until it co-signs that version.',
  comeIn: 'Prepare your co-signature of that version',
  declined:
    'The lead, {lead}, declined your organisation as a signatory on {when}. Your organisation is not shown or counted.',
  because: 'Reason given: “{reason}”',
  mayComeAgain: 'The lead has since allowed your organisation to co-sign again.',
  statementWaiting: 'Your statement is not shown yet. {lead} reads each statement before showing it.',
  statementShown: 'Your statement is shown with your name.',
  statementLeftOut: '{lead} left your statement out. Your organisation is still a signatory. Reason given: “{reason}”',
  declinedTitle: '{organisation} is no longer a signatory',
  declinedHere: 'The lead declined {organisation} as a signatory of “{title}”. There is nothing to withdraw.',
  verify: 'Complete the verification',
  line: 'How it is printed',
  lineEnded: 'As it was prepared',
  consents: 'What your organisation consented to',
  consent: 'Consent of {when}',
  when: 'Given',
  by: 'By',
  signer: '{name}, {role}',
  way: 'How',
  text: 'Digest of the text',
  declaration: 'Declaration',
  others: 'Who has signed',
  counts:
    '{organisations, plural, one {# organisation} other {# organisations}} from {countries, plural, one {# country} other {# countries}}{attested, plural, =0 {} other {, # of them attested by the lead only}}.',
  withdraw: 'Withdraw from the letter',
  doneTitle: '{organisation} has withdrawn',
  done: '{organisation} is no longer a signatory of “{title}”.',
  erased: 'the authorised signatory',
});
