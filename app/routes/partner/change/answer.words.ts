import { sentences } from '~/platform/locale/sentences';

export const words = sentences('partner/answer', {
  title: 'New version of “{title}”',
  answerTitle: 'Answer for {organisation}',
  out: '{lead} wants to change the substance of this letter, which {organisation} has co-signed. An authorised signatory answers for {organisation}.',
  signedInTitle: 'A new version of this letter waits for an answer',
  answeredTitle: '{organisation} carries over to version {number}',
  answered:
    '{organisation} has answered. Its answer counts when {lead} moves the letter to version {number}. Until then, an authorised signatory can change it.',
  wish: '{lead} would like answers by {until}. You can answer later, as long as the letter has not moved.',
  stands: 'Until {lead} moves the letter, version {former} is in force with all its signatories.',
  silence: 'Without an answer, {organisation} does not become a signatory of version {number}.',
  again:
    'If the letter moves without {organisation}, it can co-sign version {number} again until sign-on closes on {deadline}, and not after that.',
  notAgain:
    'Sign-on has closed. If the letter moves without {organisation}, it cannot co-sign version {number} any more.',
  lastCarry: '{name} answered on {when}: {organisation} carries over to version {number}.',
  lastHalf:
    '{name} answered on {when}, as one of two: {organisation} carries over to version {number}. It does not count yet.',
  lastHold: '{name} answered on {when}: {organisation} needs time until {day}.',
  half: 'Two authorised signatories sign together for {organisation}. The answer counts once another one carries over, too.',
  note: 'Note to the lead',
  silent: '{organisation} has not answered yet.',
  someone: 'An authorised signatory',
  answer: 'What does {organisation} answer?',
  carry: 'We carry over to version {number}',
  carryHint: 'You make the declaration below. It counts when the lead moves the letter.',
  hold: 'We need more time',
  holdHint:
    'This is no yes. The lead can move the letter before the day you give, and then {organisation} is not a signatory of version {number}.',
  day: 'Until which day do you need time?',
  dayHint: 'Only if you need more time. For example the day after your board meets.',
  boardDecidedOn: 'On which day did your board decide about version {number}?',
  boardDecidedOnHint: 'Only if you carry over. You then read the declaration with this day, and answer once more.',
  noteLabel: 'Note to the lead',
  noteHint: 'For example: our board decides on 3 December. Only the lead reads it.',
  holdAfter:
    'Sign-on closes on {deadline}, before the day you gave. If the letter moves to version {number} without {organisation}, it cannot co-sign that version after then.',
  declarationTitle: 'Declaration, if you carry over',
  byLink: 'You act by a link that we emailed to an authorised signatory of {organisation}.',
  deed: 'Answer for {organisation}',
  change: 'Change the answer of {organisation}',
  withdraw: 'Withdraw {organisation} instead',
  toAnswer: 'Read and answer',
  toAnswered: 'Read the answer',
  recorded: 'Your answer is recorded. We emailed you a receipt.',
  whoAnswers:
    '{count, plural, =0 {No one can sign for {organisation} at the moment. An administrator can name an authorised signatory.} other {Only an authorised signatory can answer for {organisation}: {names}. We emailed a link to each of them.}}',
  left: 'Version {number} replaced version {former} on {when}. {organisation} did not carry over, so it is no longer a signatory.',
  comeIn: 'Read version {number} and come in again',
  comeInBy:
    'We emailed the authorised signatory of {organisation} a link to come in again with version {number}. The administrators of {organisation} can also prepare it after they sign in.',
  nothing: 'No change of this letter waits for an answer of your organisation.',
  back: 'Back to your endorsement',
});
