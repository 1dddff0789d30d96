import { sentences } from '~/platform/locale/sentences';

export const words = sentences('emails/expert-ended', {
  'subject withdrew': 'You withdrew from “{letterTitle}”',
  'subject left out': 'You are no longer among the experts who sign “{letterTitle}”',
  'heading withdrew': 'You withdrew from the letter',
  'heading left out': 'The lead left you out of the list of experts',
  withdrew: 'You no longer sign “{letterTitle}”, led by {lead}.',
  'left out':
    'The lead, {lead}, left you out of the individual experts who sign “{letterTitle}”. Your name is not shown and not printed.',
  when: 'When',
  'reason withdrew': 'Your reason',
  'reason left out': 'Reason given by the lead',
  gone: 'Your name has been removed from the letter. While sign-on is open, you can sign again with the link in your invitation.',
  delivered:
    'The letter had already been delivered. The PDF officials received does not change; the public page shows a dated note.',
  'why withdrew': 'You are receiving this email because you withdrew. Keep it as your receipt.',
  'why left out': 'You are receiving this email because you had signed this letter.',
});
