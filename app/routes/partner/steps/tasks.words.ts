import { sentences } from '~/platform/locale/sentences';

export const words = sentences('partner/tasks', {
  title: 'What is ready, and what waits',
  letter: 'The letter',
  printed: 'How it will be printed',
  signs: 'Who signs',
  nobody: 'No one is named yet',
  approval: 'The approval',
  notAsked: 'Not asked yet',
  asked: 'Asked on {when}',
  declined: 'Declined',
  counted: 'Being counted',
  atOnce: 'As soon as it is signed',
  ready: 'Ready',
  toDo: 'To do',
  waits: 'Waiting',
  returnHere:
    'You can close this page: “Your organisations” and the link in the invitation lead back here until {when}.',
});
