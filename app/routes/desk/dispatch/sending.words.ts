import { sentences } from '~/platform/locale/sentences';

export const words = sentences('desk/sending', {
  title: 'Send the letter',
  happens:
    'We send the sealed letter, edition {number}, in a separate email to each of {count, plural, one {# official} other {# officials}}. The ask is in the body of the email. The PDF is attached, or linked if it is too large. Replies go to {replyTo}.',
  atOnce: 'Sending starts as soon as you confirm.',
  held: 'Sending has been on hold since {date}: a backup was restored. You can send now, but your emails wait until staff of this service have checked what was sent before.',
  goesAt:
    'All emails are fixed now, and the first leaves on {hour}. You can stop them until then. A change in between, such as a withdrawal, stops or pauses them.',
  perHour: 'At most {count, number} emails an hour, spread out.',
  schedule: 'Schedule for {count, plural, one {# official} other {# officials}}',
  whom: '{count, plural, one {# official} other {# officials}}',
  leftOut:
    '{count, plural, one {# addressee is} other {# addressees are}} not included, for the reasons on the previous page.',
  lasting:
    'Emails that have been handed over cannot be recalled. We never send this letter to an official twice automatically.',
  deed: 'Send to {count, plural, one {# official} other {# officials}}',
  hindrances: 'Before you can send:',
  back: 'Back to the dispatch',
  look: 'Check the first email again',
});

/** Why the second person’s word keeps this member from sending. */
export const approvalWords = sentences('desk/sending-approval', {
  asked: 'A second person from your organisation has not yet approved exactly what will be sent.',
  own: 'You approved it yourself, so someone else from your organisation must send it.',
});
