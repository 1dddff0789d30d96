import { sentences } from '~/platform/locale/sentences';

export const words = sentences('desk/list-sending', {
  title: 'Send the invitations',
  titleCollected: 'Ask for the confirmations',
  happensCollected:
    'Each organisation sees everything that you imported about it, and confirms, corrects or declines it. It counts once its authorised signatory has confirmed it and it is verified.',
  deedCollected: '{mails, plural, one {Send # request} other {Send # requests}}',
  happens:
    '{mails, plural, one {We send # email} other {We send # emails}} on behalf of {lead}, with a link to “{letter}”. Answers go to you, at {address}.',
  bounded:
    'We send at most {most, number} emails from one person within a day. The rest are sent on the next days, without you.',
  whom: '{ready, plural, one {# organisation is} other {# organisations are}} invited.',
  left: 'These lines get no email:',
  wrong: '{count, plural, one {# line needs} other {# lines need}} a correction',
  missing: '{count, plural, one {# line has} other {# lines have}} no address yet',
  known: '{count, plural, one {# line is} other {# lines are}} not invited again',
  aside: '{count, plural, one {# line is} other {# lines are}} set aside',
  lasting: 'An email that was sent cannot be taken back. You can cancel an invitation: its link then stops working.',
  deed: '{mails, plural, one {Send # invitation} other {Send # invitations}}',
  none: 'No line is ready to be invited. Correct the list first.',
  back: 'Back to the list',
});
