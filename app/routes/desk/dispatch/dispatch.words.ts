import { sentences } from '~/platform/locale/sentences';

export const words = sentences('desk/dispatch', {
  preparing: 'Prepare the dispatch',
  preparingLead: 'Nothing goes before you send it on the last of these pages.',
  sentTitle: 'The letter was sent to {count, plural, one {# official} other {# officials}}',
  scheduledTitle: 'The letter is scheduled for {count, plural, one {# official} other {# officials}}',
  scheduled: 'The first mail leaves on {hour}. Until then everything stands frozen, and nothing goes.',
  perHour: 'At most {count, number} go in an hour, staggered.',
  report: 'What became of it, by country and group',
  progress: '{done, number} of {total, number} messages are settled.',
  paused: 'Paused since {date}.',
  'by hand': 'Somebody of the lead paused it.',
  withdrawal: 'A signatory withdrew. Decide: go on with a dated note in the mail, or stop.',
  revocation: 'A printed signatory is no longer verified. Decide: go on with a dated note in the mail, or stop.',
  'account refused': 'The mail provider refuses this installation: {sentence}',
  held: 'Sending is on hold since {date}: a backup was restored, and emails that are waiting may already have been sent. Nothing is sent to officials until the staff of this installation have checked. You need to do nothing until then. Emails that may have been sent are shown as unknown afterwards, for you to decide.',
  stopped: 'Stopped {date}. What had not been handed over never goes.',
  finished: 'Finished {date}.',
  pause: 'Pause the dispatch',
  resume: 'Let it go on',
  stop: 'Stop the dispatch',
});
