import { sentences } from '~/platform/locale/sentences';

export const words = sentences('desk/opening', {
  title: 'Open the letter for sign-on',
  openTitle: 'Sign-on is open',
  closedTitle: 'Sign-on is closed',
  notOpenTitle: 'Sign-on is not open yet',
  notOpen: 'An administrator or editor opens the letter for sign-on. You then see here what it asks of signatories.',
  wasDelivered: 'This version was delivered on {date}. To let organisations sign it late, keep it open as it is.',
  keepOpen: 'Keep the letter open for late signatories',
  noVersionTitle: 'There is no version to open yet',
  noVersion: 'You open a letter with a version: a copy of the text that can no longer change.',
  makeVersion: 'Make a version of the text',
  unverified:
    '{organisation} is not verified yet. A lead must be verified without an attestation by another lead before it can open a letter.',
  verify: 'Complete the verification',
  happens1:
    'Version {version} of “{title}” is open for sign-on until the deadline you set. Its text can no longer change.',
  happens2:
    'You can then invite organisations. Anyone with an invitation link can read the text, but cannot see who has signed.',
  happens3: 'Opening does not publish the letter: nothing appears on a public page.',
  happens4:
    'We remind those who have not decided 7 days, 3 days, 1 day and 3 hours before the deadline. You can change this under Reminders.',
  whom: '{organisation} signs first and is listed first. Its authorised signatory co-signs now, or we ask that person by email.',
  noOne: 'No one has to do anything, and we send no email.',
  lastingCall:
    'You can move the deadline and change the reminders later. Your other choices are shown to everyone who signs, and cannot be changed while sign-on is open. To change them, close sign-on and open the letter again.',
  lasting:
    'A version that has been co-signed can never be changed, only replaced by a new version: by a correction that no signatory objects to, or by a change that each signatory answers.',
  digest: 'Digest of the text:',
  deadline: 'Sign-on is open until',
  deadlineHint: 'Co-signatures that arrive at or after this time are too late. You can close sign-on earlier.',
  whoMaySign: 'Who can co-sign',
  'who invited': 'Only organisations you invite',
  'who verified': 'Organisations you invite, and verified organisations that you admit',
  'who verifiedHint':
    'Once the letter is published, an organisation can ask you from its public page. You admit it or decline.',
  takesExperts: 'Individual experts can sign, too, in their own name',
  takesExpertsHint:
    'You invite them by email. They are listed after the organisations and counted apart. If you do not tick this, only organisations can sign.',
  more: 'More choices: statements, reservations, names in print, corrections',
  statements: 'Statements of signatories',
  statementsHint: 'A short public quotation that an organisation can add. You can leave one out, but never edit it.',
  'statements held': 'You read each statement before it is shown',
  'statements shown': 'Statements are shown as soon as an organisation co-signs',
  'statements none': 'No statements',
  printsSignatories: 'Print the names and roles of authorised signatories',
  printsSignatoriesHint: 'We ask each authorised signatory and print only those who agree.',
  takesReservations: 'Take reservations of signatories',
  takesReservationsHint:
    'An organisation can add a short reservation. It is printed as a footnote to its name; you cannot edit it or leave it out.',
  quorum: 'Smallest number of signatories',
  quorumHint: 'If there are fewer when you seal, we ask you to confirm. For example 25.',
  correctionHours: 'Hours to object to a correction',
  correctionHoursHint:
    'If you correct spelling or form, signatories can object for at least this time. From 24 to 336 hours.',
  signatory: 'Who signs for {organisation}',
  signatoryHint:
    'If you choose someone else, we ask that person by email. You cannot seal the letter until they approve.',
  me: '{name} (you: fill in the fields below)',
  asked: '{address}: asked by email, no answer yet. Approving this co-signature also accepts the role.',
  unproven: 'The address {address} is not on a domain that your organisation has proved to be its own.',
  nobody: '{organisation} has no authorised signatory yet.',
  name: 'Name an authorised signatory',
  mine: 'If you sign yourself',
  line: 'How {organisation} will be printed',
  printedName: 'Name to print',
  printedNameHint: 'One of the names of your organisation. An administrator can add others on its page.',
  signed: '{organisation} has already co-signed this version.',
  deed: 'Open for sign-on',
});
