import { sentences } from '~/platform/locale/sentences';

export const words = sentences('partner/verification', {
  back: 'Back to what you were preparing',
  title: 'Verification of {name}',
  lead: 'Readers and officials see only organisations that are who they say. Verified is: a mailbox on your own domain, and one thing more.',
  verified: 'Your organisation is verified for every letter.',
  nextHeading: 'What comes next',
  releasedNext:
    'The staff of the installation look at the name and the website, because they resemble another organisation’s. There is nothing that you need to do; you can confirm a mailbox meanwhile.',
  mailboxNext: 'Show that you read a mailbox on {host}: we mail a link there.',
  attestationNext:
    'The mailbox is confirmed. The staff of the installation now look at your entry and your register numbers, and give their word. A lead that invites you can also give its word for its own letter.',
  noneNext: 'Nothing: evidence found once serves every letter.',
  foundHeading: 'What was found',
  nothingFound: 'Nothing was found yet.',
  mailboxHeading: 'Confirm a mailbox',
  address: 'Mail address on {host}',
  addressHint: 'Any mailbox there that somebody reads, such as office@{host}. The link in the mail works for 48 hours.',
  ask: 'Mail the link',
  waiting: 'Mails that wait for an answer',
  waitingLine: '{address}, sent {date}',
  checkTitle: 'Is this a mailbox of {name}?',
  checkLead: 'The link was mailed to {address}.',
  checkMeaning:
    'By confirming, you say that this mailbox belongs to {name}, with the website {website}. It binds the organisation to nothing.',
  checkDeed: 'Confirm the mailbox',
  checkOtherwise: 'If you know nothing of this, close the page: nothing happens.',
  spentTitle: 'This link no longer works',
  spentLead:
    'It was used already, or it is older than 48 hours. An administrator of the organisation can ask for a new one.',
  doneTitle: 'The mailbox is confirmed',
  doneLead:
    'Thank you. The organisation sees it on its verification page. What you were preparing waits under “Your organisations”; otherwise you can close this page.',
  toOrganisations: 'Your organisations',
});
