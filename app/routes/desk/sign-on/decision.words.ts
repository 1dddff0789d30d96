import { sentences } from '~/platform/locale/sentences';

export const words = sentences('desk/decision', {
  'title statement-shown': 'Show the statement of {organisation}',
  'title statement-left-out': 'Leave out the statement of {organisation}',
  'title declined': 'Decline {organisation} as a signatory',
  'title decline-lifted': 'Allow {organisation} to co-sign again',
  'happens statement-shown':
    'The statement is shown on the public page and printed in the letter, word for word as {organisation} wrote it.',
  'happens statement-left-out':
    'The statement is not shown on the public page or printed in the letter. {organisation} is still a signatory.',
  'happens declined':
    '{organisation} is no longer a signatory. Its name, logo and statement are removed from the letter and from the public page.',
  'happens decline-lifted':
    '{organisation} may co-sign the letter again while sign-on is open. It does not become a signatory automatically.',
  'sealed statement-shown':
    'Edition {number} is sealed and does not change. The public page shows statements as that edition prints them. Your decision counts for later editions.',
  'sealed statement-left-out':
    'Edition {number} is sealed and does not change. If the statement is printed in it, it stays there. The public page shows statements as that edition prints them. Your decision counts for later editions.',
  whom: 'We email the person who signed for {organisation} and its administrators. They see your reason.',
  nobodyTold: 'Members of {organisation} see it on the page of their co-signature.',
  'lasting statement-shown': 'The decision stays in the letter’s trail. You can leave the statement out later.',
  'lasting statement-left-out':
    'The decision and your reason stay in the letter’s trail. You can show the statement again.',
  'lasting declined':
    'You cannot restore the co-signature of {organisation}. The decision and your reason stay in the letter’s trail. You can allow {organisation} to co-sign again.',
  'lasting decline-lifted': 'The decision and your reason stay in the letter’s trail.',
  reason: 'Reason',
  'reasonHint statement-shown': 'For example: “We misread the statement at first.”',
  'reasonHint statement-left-out': 'For example: “The statement speaks of another proposal.”',
  'reasonHint declined': 'For example: “Our coalition admits only organisations that work with children.”',
  'reasonHint decline-lifted': 'For example: “Your board has explained its position.”',
  'deed statement-shown': 'Show the statement',
  'deed statement-left-out': 'Leave out the statement',
  'deed declined': 'Decline {organisation}',
  'deed decline-lifted': 'Allow it to co-sign again',
  sealed:
    '{organisation} is printed in edition {number}, so you can no longer decline it. Only {organisation} can withdraw.',
  impossible: 'There is nothing to decide about {organisation} at the moment.',
  back: 'Back to the list',
});
