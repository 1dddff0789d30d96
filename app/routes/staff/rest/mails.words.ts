import { sentences } from '~/platform/locale/sentences';

export const words = sentences('staff/mails', {
  title: 'Emails that did not arrive',
  lead: 'Emails that were not sent, that may not have been sent, or that wait for the mail server. The latest come first, 200 at most.',
  caption: 'Emails that did not arrive',
  to: 'To',
  what: 'Email',
  standing: 'What happened',
  since: 'When',
  'not sent': 'Not sent',
  unknown: 'Unknown: the mail server was asked and did not answer. We do not send it again.',
  waits: 'Waiting: we try again',
  reason: '{standing}: {reason}',
  letter: 'The letter “{title}”',
  none: 'Every email was sent',
  noneNext:
    'Emails that the mail server refuses, does not answer or asks us to send later appear here, with the reason.',
});

/** Each kind of mail that is sent by itself; `other` for one that has no words here. */
const written = {
  'sign-in': 'Link to sign in',
  'mailbox-check': 'Confirmation of a mailbox',
  'membership-request': 'Somebody asks to join an organisation',
  'membership-asked': 'Request to join an organisation or to sign for it',
  'membership-admitted': 'Admission to an organisation',
  'review-request': 'Request to read a draft',
  invitation: 'Invitation to co-sign',
  'approval-request': 'Request to an authorised signatory',
  'approval-cancelled': 'Notice that a request was cancelled',
  'endorsement-receipt': 'Receipt of an endorsement',
  'withdrawal-receipt': 'Receipt of a withdrawal',
  'withdrawal-notice': 'Notice of a withdrawal',
  closing: 'Notice of the end of sign-on',
  'cover-text': 'Cover text, shown to signatories',
  'dispatch-approval': 'Request to approve a dispatch',
  'test-mail': 'Test mail',
  'cover-shortened': 'Notice that the letter is sent sooner',
  'lead-decision': 'Decision of the lead on a statement or a signatory',
  'edition-voided': 'Notice that an edition became void',
  'sealed-copy': 'Copy of the sealed letter',
  'reply-arrived': 'Notice of an official’s answer',
  'reply-confirmation': 'Request to confirm a public reply',
  'reply-digest': 'Summary of answers',
  other: 'Another email of this service',
} as const;

export const kinds = sentences('staff/mails-kinds', written);

/** Whether a kind of notice has words of its own here. */
export const isKind = (kind: string): kind is keyof typeof written => Object.hasOwn(written, kind);
