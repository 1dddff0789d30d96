import { sentences } from '~/platform/locale/sentences';

export const words = sentences('emails/doubts', {
  confirmed: 'This may be more than spelling and form. {lead} confirmed that it is not. Please read it with care:',
});
