import { sentences } from '~/platform/locale/sentences';

export const words = sentences('official/reply-confirmation', {
  title: 'Show this reply to everybody',
  lead: 'On {date}, somebody replied to {lead} by the link that we emailed to {name}. They want everybody to read the reply.',
  happens:
    'If you confirm, the words appear on the letter’s public page with the name {name}, {institution}, and the date. You can take them back at any time.',
  deed: 'Show the reply to everybody',
  otherwise: 'If you do nothing, only the lead organisation can read the reply.',
  toTakeBack: 'See the letter and take the reply back',
  doneTitle: 'Everybody can read the reply',
  done: 'You have confirmed the reply to {lead}. It is on the letter’s public page.',
  toPublicPage: 'Open the letter’s public page',
  goneTitle: 'This reply was taken back',
  gone: 'The reply was taken back or erased. Nothing is shown on the letter’s page.',
  toLetter: 'See the letter',
});
