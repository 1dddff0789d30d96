import { sentences } from '~/platform/locale/sentences';

export const words = sentences('account/sign-in', {
  title: 'Sign in',
  lead: 'We mail you a link. There is no password to remember.',
  address: 'Your mail address',
  addressHint: 'Use the address at your organisation: it shows that you belong to it.',
  deed: 'Send me the link',
  sentTitle: 'Look into your mailbox',
  sentLead: 'If the address is right, a mail with a link is on its way. The link works once, within 15 minutes.',
  sentBrowser: 'Open the link in this browser. In another one you are first asked whether it was you who wanted it.',
  sentSeveral:
    'Did you ask several times? We send a few emails in a row at most. The latest link that you did not use then works for another 15 minutes.',
  sentMissing: 'Nothing there after a few minutes? Look among the unwanted mail, or',
  again: 'ask for another link',
  linkTitle: 'Sign in as {address}',
  linkLead: 'This is the browser that asked for the link.',
  linkDeed: 'Sign in',
  warning: 'This link was asked for in {agent}, and this is another browser.',
  warningMeaning:
    'If you asked for it yourself, on another device or in another browser, you can go on. If somebody sent you this link, do not: you would work in this browser under an account that is not yours.',
  elsewhereDeed: 'I asked for it: sign in here',
  spentTitle: 'This link no longer works',
  spentLead: 'It was used already, or it is older than 15 minutes.',
});
