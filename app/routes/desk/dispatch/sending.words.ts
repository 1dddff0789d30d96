import { sentences } from '~/platform/locale/sentences';

export const words = sentences('desk/sending', {
  title: 'Send the letter',
  happens:
    'The sealed letter, edition {number}, goes as a mail of its own to each of {count, plural, one {# official} other {# officials}}, with the ask in the body of the mail and the PDF attached. Replies go to {replyTo}.',
  atOnce: 'It begins as soon as you send.',
  held: 'Sending is on hold since {date}: a backup was restored. You can send now. Your emails wait until the staff of this installation have checked what was sent before.',
  goesAt:
    'All of them are frozen now, and the first leaves on {hour}. Until then it can be stopped; what changes in between, such as a withdrawal, stops or pauses it.',
  perHour: 'At most {count, number} go in an hour, staggered.',
  schedule: 'Schedule for {count, plural, one {# official} other {# officials}}',
  whom: '{count, plural, one {# official} other {# officials}}',
  leftOut:
    '{count, plural, one {# addressee is} other {# addressees are}} left out, for the reasons on the page before.',
  lasting: 'A mail that was handed over cannot be called back. No official gets this letter a second time by itself.',
  deed: 'Send to {count, plural, one {# official} other {# officials}}',
  hindrances: 'It cannot be sent yet:',
  back: 'Back to the dispatch',
  look: 'Look at the first mail once more',
});

/** Why the second person’s word keeps this member from sending. */
export const approvalWords = sentences('desk/sending-approval', {
  asked: 'A second person of the lead has not approved exactly what goes now.',
  own: 'You approved it yourself, so somebody else of the lead sends it.',
});
