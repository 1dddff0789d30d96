import { sentences } from '~/platform/locale/sentences';

/** The terms of a call, for the lead that set them. */
export const words = sentences('desk/terms', {
  titleOpen: 'What this sign-on asks for',
  titleClosed: 'What the last sign-on asked for',
  explains: 'Everyone who signs is shown these terms. The last one, the covering email, is a rule of this service.',
  text: 'Text',
  version: 'Version {version}, open since {date}.',
  out: 'Version {number} is before the signatories until {until}.',
  changeText: 'Change the text',
  deadline: 'Deadline',
  until: '{when}.',
  closedOn: 'Closed on {when}.',
  moved: 'Moved on {date}, from {from}: “{reason}”',
  moveDeadline: 'Move the deadline',
  experts: 'Individual experts',
  expertsToo: 'They can sign, too, in their own name, counted apart.',
  expertsNone: 'They cannot sign. Only organisations can.',
  toExperts: 'Invite and see experts',
  names: 'Names of authorised signatories',
  named: 'Printed with their roles, where they agree.',
  unnamed: 'Not printed.',
  quorum: 'Smallest number of signatories',
  quorumSet: '{count, number}. If there are fewer when you seal, we ask you to confirm.',
  quorumNone: 'None.',
  corrections: 'Corrections of spelling or form',
  hours: 'Signatories have at least {hours, number} hours to object.',
  hoursPromised:
    'Signatories have at least {hours, number} hours to object, because some were promised that. This sign-on itself asks for {asked, number}.',
  reservations: 'Reservations',
  taken: 'Taken, and printed as footnotes. You cannot edit them or leave them out.',
  notTaken: 'Not taken.',
  cover: 'Covering email',
  coverHours:
    '{hours, plural, one {You show it to the signatories at least # hour before it is sent.} other {You show it to the signatories at least # hours before it is sent.}}',
  toDispatches: 'Go to dispatches',
  fixed:
    'The terms without a link stay as they are while sign-on is open. To change them, close sign-on and open the letter again.',
  isOpen: 'The letter is open for sign-on until {until}.',
  invite: 'Invite organisations',
  reminders: 'Reminders',
  close: 'Close sign-on earlier',
});
