import { sentences } from '~/platform/locale/sentences';

export const words = sentences('desk/dispatch', {
  preparing: 'Prepare the dispatch',
  preparingLead: 'Nothing is sent until you confirm on the last page.',
  sentTitle: 'The letter was sent to {count, plural, one {# official} other {# officials}}',
  scheduledTitle: 'The letter is scheduled for {count, plural, one {# official} other {# officials}}',
  scheduled:
    'The first email leaves on {hour}. Nothing is sent before then. You can no longer change the emails, but you can still stop them.',
  perHour: 'At most {count, number} emails an hour, spread out.',
  report: 'Results by country and group',
  progress: '{done, number} of {total, number} emails have a final result.',
  paused: 'Paused since {date}.',
  'by hand': 'Someone from your organisation paused it.',
  withdrawal: 'A signatory has withdrawn. Decide whether to continue with a dated note in the email, or to stop.',
  revocation:
    'A printed signatory is no longer verified. Decide whether to continue with a dated note in the email, or to stop.',
  'account refused': 'The email provider does not accept emails from this service: {sentence}',
  held: 'Sending has been on hold since {date}. A backup was restored, and emails that are waiting may already have been sent. Nothing is sent to officials until staff of this service have checked. You do not need to do anything until then. After that, emails that may have been sent are shown as unknown, for you to decide.',
  stopped: 'Stopped {date}. Emails not handed over by then will not be sent.',
  finished: 'Finished {date}.',
  pause: 'Pause the dispatch',
  resume: 'Continue the dispatch',
  stop: 'Stop the dispatch',
});
