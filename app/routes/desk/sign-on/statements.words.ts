import { sentences } from '~/platform/locale/sentences';

export const words = sentences('desk/statements', {
  title: 'Statements of the signatories',
  lead: 'You decide which statements are shown with the letter. You cannot edit them.',
  sealed:
    'An edition is sealed. The public page shows statements as the edition prints them. Your decisions here count for later editions.',
  none: 'No statements yet',
  noneNext: 'Organisations can add a short statement when they co-sign.',
  'state waiting': 'Waiting for you: not shown anywhere yet',
  'state shown': 'Shown',
  'state left out': 'Left out by you. Your reason: “{reason}”',
  show: 'Show the statement',
  showAgain: 'Show the statement again',
  leaveOut: 'Leave out the statement',
  back: 'Back to the signatories',
});
