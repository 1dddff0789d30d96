import { sentences } from '~/platform/locale/sentences';

export const words = sentences('desk/invitations', {
  title: 'Invite organisations',
  lead: 'Each mailbox gets one mail with a link to the letter. Who holds it reads the text, the lead and the deadline, and not who signed.',
  notOpen: 'The letter is not open for sign-on. Open it first, then invite.',
  open: 'Open the letter for sign-on',
  list: 'Mail addresses',
  listHint:
    'One, or a pasted list, with names if you have them: “Harbour for Children <office@harbour.example>”, a line each, or separated by commas or semicolons. At most 500.',
  deed: 'Send the invitations',
  preview: 'What was understood',
  understood: '{count, plural, =0 {No address yet.} one {# mailbox gets a mail.} other {# mailboxes get a mail.}}',
  repeated:
    '{count, plural, one {# address was named again and gets one mail.} other {# addresses were named again and get one mail each.}}',
  unread: 'Line {line} cannot be read: “{words}”',
  caption: 'The mailboxes as they were understood',
  address: 'Mailbox',
  name: 'Organisation',
  done: '{invited, plural, =0 {No new invitation was sent.} one {# invitation is on its way.} other {# invitations are on their way.}}',
  already: '{count, plural, one {# mailbox was invited before.} other {# mailboxes were invited before.}}',
  stopped:
    '{count, plural, one {# mailbox wants no more mail of this letter.} other {# mailboxes want no more mail of this letter.}}',
  see: 'See who is invited',
  cancelTitle: 'Cancel the invitation of {name}',
  cancelLead:
    'The link in its mail does nothing any more, and what was prepared with it ends. The mailbox is not told.',
  cancelDeed: 'Cancel the invitation',
  back: 'Back to the signatories',
});
