import { sentences } from '~/platform/locale/sentences';

export const words = sentences('emails/sign-in', {
  subject: 'Your sign-in link',
  preview: 'It works once, within 15 minutes.',
  heading: 'Sign in',
  once: 'This link signs you in once, within 15 minutes. The page it opens asks you to confirm; opening it alone does nothing.',
  deed: 'Sign in',
  asked: 'It was asked for from {browser}. If that was not you, leave this mail: nobody can sign in without it.',
  why: 'You get this mail because somebody typed this address on the sign-in page.',
});
