import { sentences } from '~/platform/locale/sentences';

export const words = sentences('desk/list-earlier', {
  title: 'Invite from an earlier letter',
  lead: 'Everyone you invited to that letter becomes a line of a new list. We show you every line before anything is sent.',
  letter: 'Earlier letter',
  letterMissing: 'Choose a letter.',
  invited: '{count, plural, one {# invitation} other {# invitations}}',
  who: 'Who to take over',
  all: 'Everyone who was invited',
  signed: 'Only organisations that co-signed',
  deed: 'Make the list',
  none: 'No earlier letters',
  noneNext: 'Your organisation has not invited anyone to another letter yet.',
  nobody: 'That letter has no organisations that you can invite again. No list was made.',
  back: 'Invite organisations',
});
