import { sentences } from '~/platform/locale/sentences';

export const words = sentences('partner/digest-stop', {
  title: 'Stop emails about answers to this letter',
  lead: 'We email {address} about officials’ answers, at most once a day.',
  deed: 'Stop these emails',
  stopped: 'We will not email {address} about answers to this letter again. Your co-signature is not affected.',
});
