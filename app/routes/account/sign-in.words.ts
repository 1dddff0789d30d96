import { sentences } from '~/platform/locale/sentences';

export const words = sentences('account/sign-in', {
  title: 'Sign in',
  lead: 'We email you a sign-in link. You do not need a password.',
  address: 'Your email address',
  addressHint: 'Use your address at your organisation: it shows that you belong to it.',
  deed: 'Email me a link',
  sentTitle: 'Check your email',
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
