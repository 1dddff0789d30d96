import { sentences } from '~/platform/locale/sentences';

export const words = sentences('desk/invitations', {
  title: 'Invite organisations',
  lead: 'We send one email with a link to the letter to each address. Anyone with the link can see the text, the lead and the deadline, but not who has signed.',
  notOpen: 'The letter is not open for sign-on. Open it first, then invite.',
  open: 'Open the letter for sign-on',
  list: 'Email addresses',
  listHint:
    'One per line, or separated by commas. You can add names: “Harbour for Children <office@harbour.example>”. You can also paste a table from a spreadsheet: you then check it line by line.',
  language: 'Language of the invitation',
  languageHint: 'For the email and the pages it leads to. Whoever reads them can change it.',
  deed: 'Send invitations',
  check: 'Check line by line first',
  otherWays: 'Other ways to invite',
  upload: 'Upload a file',
  earlier: 'Invite from an earlier letter',
  lists: 'Lists of this letter',
  listName: 'List',
  lines: 'Lines',
  listStatus: 'Status',
  pastedOn: 'Pasted on {date}',
  listOf: '{source}, {date}',
  listAsked: 'Sent {date}',
  listWaits: 'Nothing sent yet',
  preview: 'Addresses found',
  understood: '{count, plural, =0 {No address yet.} one {We will send # email.} other {We will send # emails.}}',
  repeated:
    '{count, plural, one {# address is listed more than once and gets one email.} other {# addresses are listed more than once and get one email each.}}',
  unread: 'Line {line} does not contain a valid email address: “{words}”',
  caption: 'Addresses found in your list',
  address: 'Email address',
  name: 'Organisation',
  done: '{invited, plural, =0 {No new invitation was sent.} one {# invitation is on its way.} other {# invitations are on their way.}}',
  already: '{count, plural, one {# address had already been invited.} other {# addresses had already been invited.}}',
  stopped:
    '{count, plural, one {# address wants no more emails from your organisation.} other {# addresses want no more emails from your organisation.}}',
  see: 'See who has been invited',
  cancelTitle: 'Cancel the invitation to {name}',
  cancelLead:
    'The link in the email stops working, and any preparation started with it ends. We do not tell the recipient.',
  cancelDeed: 'Cancel the invitation',
  back: 'Back to the signatories',
});
