import { sentences } from '~/platform/locale/sentences';

export const words = sentences('emails/expert-change', {
  'subject correction': 'Correction of “{letterTitle}”: you can object until {until}',
  'subject substance': 'Version {number} of “{letterTitle}”: do you carry over?',
  'subject moved': 'Version {number} of “{letterTitle}” is now in force',
  'subject left': 'You no longer sign “{letterTitle}”: it has another text now',
  'subject given up': 'Version {number} of “{letterTitle}” was given up',
  'subject again': 'You no longer sign “{letterTitle}”: it was opened again with another text',
  'heading correction': 'A correction of “{letterTitle}”',
  'heading substance': 'A new version of “{letterTitle}”',
  'heading moved': 'Version {number} is now in force',
  'heading left': 'You no longer sign the letter',
  'heading given up': 'Version {number} was given up',
  'heading again': 'You no longer sign the letter',
  'what correction':
    '{lead} corrects spelling or form in the letter “{letterTitle}”, which you signed in your own name.',
  'what substance':
    '{lead} wants to change the substance of the letter “{letterTitle}”, which you signed in version {former}.',
  'what moved': 'Version {number} of “{letterTitle}” replaced version {former}. You sign version {number}.',
  'what left':
    'The letter “{letterTitle}”, led by {lead}, now has version {number} as its text. You signed version {former} and have not consented to the new one, so we no longer show or count you.',
  'what given up': 'Version {number} of “{letterTitle}” was given up. Version {former} stays, and you still sign it.',
  'what again':
    '{lead} opened the letter “{letterTitle}” again, with version {number}. You signed version {former}, so we no longer show or count you.',
  note: 'Note from {lead}',
  reason: 'Reason given',
  until: 'You can object until',
  wish: 'Answers asked by',
  'then correction':
    'If you agree, do nothing. If no one objects by then, version {number} replaces version {former}, and your consent applies to it, as your declaration says. One objection stops the correction.',
  'then substance':
    'Without an answer, you do not sign version {number}. Until {lead} moves the letter, version {former} is in force. You can withdraw at any time.',
  'then moved': 'You can withdraw at any time.',
  'then left':
    'If sign-on is open, you can sign version {number} with one step. If you do nothing, you do not sign it.',
  'then given up': 'You do not have to do anything.',
  'then again': 'Read version {number}. If you agree, sign it with one step. If you do nothing, you do not sign it.',
  'deed correction': 'Read the correction or object',
  'deed substance': 'Read version {number} and answer',
  'deed moved': 'Read what changed',
  'deed left': 'Read what changed',
  'deed given up': 'Read what had changed',
  'deed both': 'Read the letter',
  'deed again': 'Read version {number} and decide',
  shows: 'Opening the link changes nothing, and you do not need an account.',
  why: 'You are receiving this email because you signed this letter as an individual expert.',
});
