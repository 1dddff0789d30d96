import { sentences } from '~/platform/locale/sentences';

export const words = sentences('desk/deadline', {
  title: 'Move the deadline',
  notOpen: 'The letter is not open for sign-on, so it has no deadline to move.',
  toOpening: 'Open the letter for sign-on',
  happens1: 'Sign-on to “{title}” is open until {until}.',
  afterwards: 'Organisations can then co-sign until the deadline you set.',
  happens2: 'The pages of the letter show the new deadline. Requests for approval that are waiting keep their link.',
  whom: 'We send one email with the new deadline and your reason to each address that has not decided yet, or could come back:',
  'out editorial':
    'A correction is out until {until}: version {number}. It stays out until then, also after an earlier deadline. You can seal only after that, or after you give the correction up.',
  'out substantive':
    'Version {number} is before the signatories, who are asked to answer by {until}. The new deadline does not move that. Who does not carry over before you move the letter can come in again only until the deadline.',
  invited: '{count, plural, one {# invited address} other {# invited addresses}}',
  preparing: '{count, plural, one {# person who is preparing} other {# people who are preparing}} a co-signature',
  asked:
    '{count, plural, one {# authorised signatory who was} other {# authorised signatories who were}} asked to approve',
  experts: '{count, plural, one {# invited expert} other {# invited experts}}',
  answering:
    '{count, plural, one {# address} other {# addresses}} of signatories that have not carried over to the version that is out',
  answeringExperts:
    '{count, plural, one {# expert who has} other {# experts who have}} not carried over to the version that is out',
  withdrew: '{count, plural, one {# address} other {# addresses}} of organisations that withdrew and can co-sign again',
  nobody: 'No one is waiting to decide, so we send no email.',
  lasting:
    'You cannot take back an email once it is sent. You can move the deadline again, and we then send another email.',
  counts: 'A co-signature that arrives before the deadline counts, also one that arrived before you moved it.',
  deadline: 'New deadline',
  deadlineHint:
    'Later: at most {days} days from now. Earlier: at least {hours} hours from now, so that everyone has notice.',
  reason: 'Reason',
  reasonHint: 'Everyone who gets the email reads it.',
  deed: 'Move the deadline',
});
