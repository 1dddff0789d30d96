import { sentences } from '~/platform/locale/sentences';

export const words = sentences('desk/reminders', {
  title: 'Reminders',
  lead: 'We send these automatically to everyone who has something left to do before the deadline, {deadline}.',
  leadNone: 'Sign-on is open until {deadline}.',
  waiting:
    '{waiting, plural, =0 {No one has anything left to do at the moment.} one {One address has something left to do at the moment.} other {# addresses have something left to do at the moment.}}',
  rules:
    'No address gets more than one reminder a day. We do not remind anyone within 24 hours of their invitation, or of a reminder you send yourself. Who declined, stopped emails or has co-signed gets none.',
  follows: 'If you move the deadline, these reminders move with it.',
  notOpen: 'The letter is not open for sign-on, so there are no reminders.',
  toOpening: 'Open the letter for sign-on',
  change: 'When to remind',
  amount: 'Number',
  unit: 'Unit',
  days: 'days before',
  hours: 'hours before',
  place: 'Reminder {number}',
  another: 'Another reminder',
  hint: 'Leave the number empty to remove a reminder.',
  ahead:
    '{at}. {reaches, plural, =0 {It would reach no one as things are now.} one {It would reach one address as things are now.} other {It would reach # addresses as things are now.}}',
  passed: '{at}. This time has passed, and we did not send it.',
  sent: '{at}. {sent, plural, =0 {No one had to be reminded.} one {We sent it to one address.} other {We sent it to # addresses.}}',
  never: '{at}. We do not send it: this is before the letter was opened, or within 12 hours after it.',
  deed: 'Save the reminders',
  byHand: 'Send a reminder now',
  noneTitle: 'No reminders planned',
  none: 'No one is reminded automatically. Add a reminder below, or send one yourself now.',
  saved: 'The reminders are saved.',
});
