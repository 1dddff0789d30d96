import { sentences } from '~/platform/locale/sentences';

export const words = sentences({
  title: 'Mails that did not arrive',
  lead: 'What was not sent, what may not have been, and what waits for the mail server. The latest stand first, 200 at most.',
  caption: 'Mails that did not arrive',
  to: 'To',
  what: 'Mail',
  standing: 'What happened',
  since: 'When',
  'not sent': 'Not sent',
  unknown: 'Unknown: it was handed over, and no answer came. It is not sent again by itself.',
  waits: 'Waits, and is tried again',
  reason: '{standing}: {reason}',
  letter: 'The letter “{title}”',
  none: 'Every mail went out',
  noneNext: 'What the mail server refuses, does not answer or asks to send later appears here, with its reason.',
});

/** Each kind of mail that this site sends by itself; `other` for one that has no words here. */
const written = {
  'sign-in': 'Link to sign in',
  'mailbox-check': 'Confirmation of a mailbox',
  'membership-request': 'Somebody asks to join an organisation',
  'membership-admitted': 'Admission to an organisation',
  'review-request': 'Request to read a draft',
  invitation: 'Invitation to co-sign',
  'approval-request': 'Request to an authorised signatory',
  'approval-cancelled': 'Word that a request was cancelled',
  'endorsement-receipt': 'Receipt of an endorsement',
  'withdrawal-receipt': 'Receipt of a withdrawal',
  'withdrawal-notice': 'Word of a withdrawal',
  closing: 'Word that sign-on is about to close',
  'cover-text': 'Cover text, shown to signatories',
  'dispatch-approval': 'Request to approve a dispatch',
  'test-mail': 'Test mail',
  'cover-shortened': 'Word that the cover text goes earlier',
  'lead-decision': 'Word of a decision of the lead',
  'edition-voided': 'Word that an edition was voided',
  'sealed-copy': 'Copy of the sealed letter',
  'reply-arrived': 'Word of an official’s answer',
  'reply-receipt': 'Receipt of an official’s answer',
  'reply-digest': 'Summary of answers',
  other: 'Another mail of this site',
} as const;

export const kinds = sentences(written);

/** Whether a kind of notice has words of its own here. */
export const isKind = (kind: string): kind is keyof typeof written => Object.hasOwn(written, kind);
