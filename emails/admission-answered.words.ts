import { sentences } from '~/platform/locale/sentences';

export const words = sentences('emails/admission-answered', {
  'subject granted': '{organisation} can co-sign: “{letterTitle}”',
  'subject declined': '{lead} declined your request to co-sign: “{letterTitle}”',
  'subject again': '{organisation} can ask again to co-sign: “{letterTitle}”',
  'heading granted': '{organisation} can co-sign',
  'heading declined': 'Your request was declined',
  'heading again': '{organisation} can ask again',
  'told granted': '{lead} has admitted {organisation} to co-sign “{letterTitle}”.',
  'told declined': '{lead} declined the request of {organisation} to co-sign “{letterTitle}”.',
  'told again': '{lead} allows {organisation} to ask again to co-sign “{letterTitle}”.',
  reason: 'Reason given',
  'next granted':
    'Nothing is signed yet. Prepare the co-signature of {organisation}, and its authorised signatory signs. Sign-on is open until {deadline}.',
  'next declined': '{organisation} can ask again only if {lead} allows it. You do not need to do anything.',
  'next again': 'If {organisation} still wants to co-sign, ask before {deadline}.',
  'deed granted': 'Prepare the co-signature',
  'deed declined': 'Read the letter',
  'deed again': 'Ask to co-sign',
  why: 'You are receiving this email because you asked for {organisation} to co-sign this letter.',
});
