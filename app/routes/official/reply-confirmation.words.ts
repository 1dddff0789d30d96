import { sentences } from '~/platform/locale/sentences';

export const words = sentences('official/reply-confirmation', {
  title: 'Show this reply to everyone',
  lead: 'On {date}, someone replied to {lead} through the link that we emailed to {name}. They want everyone to be able to read the reply.',
  happens:
    'If you confirm, the reply appears on the letter’s public page with the name {name}, {institution}, and the date. You can take it back at any time.',
  deed: 'Show the reply to everyone',
  otherwise: 'If you do nothing, only the lead organisation can read the reply.',
  toTakeBack: 'See the letter and take the reply back',
  doneTitle: 'Everyone can read the reply',
  done: 'You have confirmed the reply to {lead}. It is on the letter’s public page.',
  toPublicPage: 'Open the letter’s public page',
  goneTitle: 'This reply was taken back',
  gone: 'The reply was taken back or erased. Nothing is shown on the letter’s page.',
  toLetter: 'See the letter',
});
