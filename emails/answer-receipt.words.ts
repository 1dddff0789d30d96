import { sentences } from '~/platform/locale/sentences';

export const words = sentences('emails/answer-receipt', {
  'subject carry': '{organisation} carries over to version {number} of “{letterTitle}”',
  'subject hold': '{organisation} needs time for version {number} of “{letterTitle}”',
  'subject half': 'One of two carries over to version {number} of “{letterTitle}” for {organisation}',
  'heading half': 'One of two carries over',
  'answered half':
    '{signatory} answered on {answeredAt}, as one of two who sign together for {organisation}: it carries over to version {number} of the letter “{letterTitle}”, led by {lead}.',
  'heading carry': '{organisation} carries over',
  'heading hold': '{organisation} needs time',
  'answered carry':
    '{signatory} answered for {organisation} on {answeredAt}: it carries over to version {number} of the letter “{letterTitle}”, led by {lead}.',
  'answered hold':
    '{signatory} answered for {organisation} on {answeredAt}: it needs time until {heldUntil} to decide on version {number} of the letter “{letterTitle}”, led by {lead}.',
  'then carry':
    'This counts when {lead} moves the letter to version {number}. Until then, version {former} is in force, and you can change the answer.',
  'then hold':
    'This is no yes. If {lead} moves the letter before you carry over, {organisation} is no longer a signatory. It can come in again while sign-on is open.',
  half: 'Two authorised signatories sign together for {organisation}. This counts once another one has carried over, too.',
  declaration: 'Declaration',
  note: 'Note',
  digest: 'Digest of the new text (SHA-256)',
  deed: 'See or change the answer',
  withdrawAny: 'Your organisation can withdraw at any time.',
  withdraw: 'Withdraw {organisation}',
  why: 'You are receiving this email because you answered for {organisation}, or are one of its administrators.',
});
