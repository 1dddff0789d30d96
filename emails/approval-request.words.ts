import { sentences } from '~/platform/locale/sentences';

export const words = sentences('emails/approval-request', {
  subject: 'For your approval: {organisation} under “{letterTitle}”',
  preview: '{preparedBy} prepared it. It waits for you until {deadline}.',
  asked:
    '{preparedBy} prepared the co-signature of {organisation} under this letter, led by {lead}. It binds {organisation} only if you approve it.',
  ask: 'What the letter asks, in brief',
  line: 'As it will be printed',
  statement: 'The public statement that goes with it',
  nominated:
    'You were named as an authorised signatory of {organisation}. By approving this co-signature, you also accept that. There is nothing else to do.',
  until: 'You can approve until',
  deed: 'Read the letter and decide',
  shows:
    'The link shows the letter, the line and the declaration; nothing is signed by opening it, and you need no account. It is for you alone: please do not pass it on.',
  why: 'You get this mail because you are named as the authorised signatory of {organisation}.',
});
