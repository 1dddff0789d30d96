import { sentences } from '~/platform/locale/sentences';

export const words = sentences('emails/sign-in', {
  subject: 'Your sign-in link',
  preview: 'You can use it once, within 15 minutes.',
  heading: 'Sign in',
  once: 'You can use this link once, within 15 minutes. It opens a page that asks you to confirm; opening the page does not sign you in.',
  deed: 'Sign in',
  asked: 'It was requested from {browser}. If that was not you, ignore this email: no one can sign in without it.',
  why: 'You are receiving this email because someone entered this address on the sign-in page.',
});
