import { sentences } from '~/platform/locale/sentences';

export const words = sentences('desk/timing', {
  title: 'When and how fast to send',
  lead: 'Parliaments filter email by how much arrives at once and how similar it is. A few emails an hour, on a weekday morning, are more likely to be read.',
  when: 'Start sending',
  atOnce: 'as soon as I press Send',
  atHour: 'at a set time',
  atHourHint: 'All emails are fixed when you press Send; the first leaves at this time. You can stop them until then.',
  hour: 'Start time',
  hourHint: 'Only used if you start at a set time.',
  perHour: 'Maximum emails per hour',
  perHourHint: 'They are spread out over the hour. Leave empty to send as fast as the email provider accepts them.',
  save: 'Save',
  back: 'Back to the dispatch',
});
