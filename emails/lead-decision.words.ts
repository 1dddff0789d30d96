import { sentences } from '~/platform/locale/sentences';

export const words = sentences('emails/lead-decision', {
  'subject statement-shown': 'Your statement is shown: “{letterTitle}”',
  'subject statement-left-out': 'Your statement was left out: “{letterTitle}”',
  'subject declined': '{organisation} was declined as a signatory: “{letterTitle}”',
  'subject decline-lifted': '{organisation} may co-sign again: “{letterTitle}”',
  'heading statement-shown': 'Your statement is shown',
  'heading statement-left-out': 'Your statement was left out',
  'heading declined': '{organisation} was declined as a signatory',
  'heading decline-lifted': '{organisation} may co-sign again',
  'decided statement-shown': '{lead} shows the statement of {organisation} with “{letterTitle}” again, word for word.',
  'decided statement-left-out':
    '{lead} left out the statement of {organisation} from “{letterTitle}”. {organisation} is still a signatory.',
  'decided declined': '{lead} declined {organisation}. It is no longer a signatory of “{letterTitle}”.',
  'decided decline-lifted': '{lead} allows {organisation} to co-sign “{letterTitle}” again.',
  reason: 'Reason given',
  'next statement-shown': 'An edition that is already sealed does not change.',
  'next statement-left-out':
    'The statement is not in later editions. An edition that is already sealed does not change. If you have questions, write to {lead}.',
  'next declined': 'Its name, logo and statement are no longer in the letter. If you have questions, write to {lead}.',
  'next decline-lifted': 'To co-sign, use the link in your invitation while sign-on is open.',
  deed: 'Open your co-signature',
  why: 'You are receiving this email because you signed for {organisation}, or because you are one of its administrators.',
});
