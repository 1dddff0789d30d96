import { sentences } from '~/platform/locale/sentences';

export const words = sentences('desk/timing', {
  title: 'When it goes, and how fast',
  lead: 'Parliaments sort mail by how much of it comes at once, and how alike. A few an hour, in the morning of a working day, are read.',
  when: 'It goes',
  atOnce: 'as soon as it is sent',
  atHour: 'at an hour',
  atHourHint: 'Everything is frozen when you send; the first mail leaves at that hour. Until then it can be stopped.',
  hour: 'The hour',
  hourHint: 'Read only where it goes at an hour.',
  perHour: 'At most so many mails an hour',
  perHourHint: 'They are staggered, never on the same second. Empty: as fast as the mail provider takes them.',
  save: 'Save when and how fast',
  back: 'Back to the dispatch',
});
