import { sentences } from '~/platform/locale/sentences';

export const words = sentences('staff/mails', {
  title: 'Emails that did not arrive',
  lead: 'Emails that were not sent, that may not have been sent, or that are waiting for the mail server. We show the newest 200, newest first.',
  caption: 'Emails that did not arrive',
  to: 'To',
  what: 'Email',
  standing: 'What happened',
  since: 'When',
  'not sent': 'Not sent',
  unknown: 'Unknown: we asked the mail server, but it did not answer. We do not send the email again.',
  waits: 'Waiting: we will try again',
  reason: '{standing}: {reason}',
  letter: 'The letter “{title}”',
  none: 'Every email was sent',
  noneNext:
    'Emails appear here, with the reason, if the mail server refuses them, does not answer or asks us to send them later.',
});

/** Each kind of mail that is sent by itself; `other` for one that has no words here. */
const written = {
  'sign-in': 'Sign-in link',
  'mailbox-check': 'Request to confirm an email address',
  'membership-request': 'Notice that someone asks to join an organisation',
  'membership-asked': 'Request to join an organisation or to sign for it',
  'membership-admitted': 'Admission to an organisation',
  'attestation-made': 'Notice that an organisation has been attested',
  'review-request': 'Request to review a draft',
  invitation: 'Invitation to co-sign',
  'colleague-began': 'Notice that someone else answers an invitation',
  'admission-requested': 'Request of an organisation to co-sign',
  'admission-granted': 'Admission of an organisation to co-sign',
  'admission-declined': 'Notice that a request to co-sign was declined',
  'admission-allowed-again': 'Notice that an organisation can ask again to co-sign',
  'deadline-moved': 'Notice that the deadline moved',
  reminder: 'Reminder to co-sign',
  'reminder-by-hand': 'Reminder to co-sign, sent by the lead',
  'approval-request': 'Request to an authorised signatory',
  'approval-cancelled': 'Notice that a request for approval ended',
  'act-receipt': 'Receipt of the first of two who sign together',
  'act-ended': 'Notice that what the first of two signed does not count',
  'endorsement-lapsed': 'Notice that an organisation is no longer a signatory, after a new version',
  'endorsement-receipt': 'Receipt of an endorsement',
  'correction-announced': 'Correction announced',
  'change-given-up': 'Change given up',
  'objection-notice': 'Objection to a correction',
  'letter-moved': 'New version in force',
  'change-announced': 'Change of substance, to be answered',
  'answer-receipt': 'Receipt of an answer to a change',
  'answer-reminder': 'Reminder to answer a change, sent by the lead',
  'left-behind': 'Notice that an organisation is no longer a signatory, after the letter moved',
  'approval-renewed': 'Request for approval, again for a new text',
  'withdrawal-receipt': 'Receipt of a withdrawal',
  'withdrawal-notice': 'Notice of a withdrawal',
  closing: 'Notice that sign-on closed',
  'cover-text': 'Cover text, shown to signatories',
  'dispatch-approval': 'Request to approve a dispatch',
  'test-mail': 'Test email',
  'cover-shortened': 'Notice that the letter is sent sooner',
  'lead-decision': 'Decision of the lead on a statement or a signatory',
  'edition-voided': 'Notice that an edition became void',
  'sealed-copy': 'Copy of the sealed letter',
  'later-edition': 'Later edition of the sealed letter',
  'reply-arrived': 'Notice of an official’s answer',
  'reply-confirmation': 'Request to confirm a public reply',
  'reply-digest': 'Summary of answers',
  other: 'Another email of this service',
} as const;

export const kinds = sentences('staff/mails-kinds', written);

/** Whether a kind of notice has words of its own here. */
export const isKind = (kind: string): kind is keyof typeof written => Object.hasOwn(written, kind);
