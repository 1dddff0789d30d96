import { sentences } from '~/platform/locale/sentences';

export const words = sentences('account/sign-in', {
  title: 'Sign in',
  lead: 'We email you a link and a six-digit code. Either one signs you in. You do not need a password.',
  address: 'Your email address',
  addressHint: 'Use your address at your organisation: it shows that you belong to it.',
  deed: 'Email me a link and a code',
  sentTitle: 'Check your email',
  codeLead: 'We sent a six-digit code to {address}. It works here, in this browser, for 15 minutes.',
  code: 'Six-digit code',
  codeHint: 'For example 482 913. You find it at the top of the email.',
  codeDeed: 'Continue',
  codeMissing: 'Enter the six digits of the code in the email.',
  codeWrong:
    'This is not the code that we sent last. {left, plural, =0 {You have no tries left: use the link in the email.} one {You have one try left.} other {You have # tries left.}}',
  codeNone: 'No code is waiting here: it was used, or it is more than 15 minutes old. Request a new one.',
  codeTooMany: 'Too many wrong codes were entered. Use the link in the email, or request a new email.',
  orLink: 'The email also has a link that does the same.',
  sentLead: 'If the address is correct, we have sent you an email with a link. You can use it once, within 15 minutes.',
  sentBrowser: 'Open the link in this browser. In any other browser, we first ask whether it was you who requested it.',
  sentSeveral:
    'Did you request several links? We send only a few emails in a row. After that, the latest link you have not used works for another 15 minutes.',
  sentMissing: 'Nothing after a few minutes? Check your spam folder, or',
  again: 'request another link',
  linkTitle: 'Sign in as {address}',
  linkLead: 'You requested this link in this browser.',
  linkDeed: 'Sign in',
  warning: 'This link was requested in {agent}, and this is a different browser.',
  warningMeaning:
    'If you requested it yourself on another device or in another browser, you can continue. If someone else sent you this link, do not continue: you would be working in an account that is not yours.',
  elsewhereDeed: 'I requested it: sign in here',
  spentTitle: 'This link no longer works',
  spentLead: 'It has already been used, or it is more than 15 minutes old.',
});
