import { sentences } from '~/platform/locale/sentences';

export const words = sentences('partner/verification', {
  back: 'Back to what you were preparing',
  title: 'Verification of {name}',
  lead: 'Readers and officials see only organisations whose identity is verified. For this you need a confirmed email address on your own domain and one further piece of evidence.',
  verified: 'Your organisation is verified for every letter.',
  nextHeading: 'Next step',
  releasedNext:
    'Staff of this service are checking your name and website because they look like those of another organisation. You do not need to do anything for this. In the meantime, you can confirm an email address.',
  mailboxNext: 'Show that you can read email sent to {host}: we send a link there.',
  attestationNext:
    'Your email address is confirmed. Staff of this service now check your details and register numbers, and attest the organisation. A lead that invites you can also attest you for its own letter.',
  noneNext: 'Nothing to do: this verification counts for every letter.',
  foundHeading: 'Evidence so far',
  nothingFound: 'No evidence yet.',
  mailboxHeading: 'Confirm an email address',
  address: 'Email address on {host}',
  addressHint: 'Any address there that someone reads, such as office@{host}. The link we send works for 48 hours.',
  ask: 'Send the link',
  waiting: 'Emails waiting for confirmation',
  waitingLine: '{address}, sent {date}',
  checkTitle: 'Is this an email address of {name}?',
  checkLead: 'We emailed this link to {address}.',
  checkMeaning:
    'By confirming, you say that this address belongs to {name}, whose website is {website}. This does not commit the organisation to anything.',
  checkDeed: 'Confirm this address',
  checkOtherwise: 'If you do not recognise this, close the page. Nothing will happen.',
  spentTitle: 'This link no longer works',
  spentLead:
    'It has already been used, or it is more than 48 hours old. An administrator of the organisation can request a new one.',
  doneTitle: 'The email address is confirmed',
  doneLead:
    'Thank you. The organisation sees this on its verification page. If you were preparing a co-signature, continue under “Your organisations”. Otherwise you can close this page.',
  toOrganisations: 'Your organisations',
});
