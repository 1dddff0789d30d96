import { sentences } from '~/platform/locale/sentences';

export const words = sentences('emails/sign-in', {
  subject: 'Your sign-in link and code',
  preview: 'Your code: {code}. It works for 15 minutes.',
  heading: 'Sign in',
  code: 'Your code',
  codeHow:
    'Enter it in the tab where you requested it. It works only there, for 15 minutes. Do not tell it to anyone: we never ask for it.',
  once: 'You can also use this link, once, within 15 minutes. It opens a page that asks you to confirm; opening the page does not sign you in.',
  deed: 'Sign in',
  asked: 'It was requested from {browser}. If that was not you, ignore this email: no one can sign in without it.',
  why: 'You are receiving this email because someone entered this address on the sign-in page.',
});
