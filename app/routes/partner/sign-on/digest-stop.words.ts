import { sentences } from '~/platform/locale/sentences';

export const words = sentences('partner/digest-stop', {
  title: 'News of answers to this letter',
  lead: 'Mails about what officials answer go to {address}, at most one a day.',
  deed: 'Send no more news of answers',
  stopped: 'No more news of answers to this letter goes to {address}. Your co-signature stays as it is.',
});
