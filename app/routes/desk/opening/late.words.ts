import { sentences } from '~/platform/locale/sentences';

export const words = sentences('desk/late', {
  title: 'Keep the letter open for late signatories',
  notDelivered:
    'This version of the letter has not been delivered yet. Late signatories are those who co-sign after the delivery.',
  toOpening: 'Go to sign-on',
  toDispatches: 'Go to the dispatches',
  isOpen: 'The letter is open for late signatories until {until}.',
  isOpenMeaning:
    'Organisations that co-sign now are shown as signed after delivery, each with its date. The delivered PDF does not change.',
  counts:
    'The letter was delivered on {date} with {delivered, plural, one {# organisation} other {# organisations}}. Today it has {today, plural, one {# signatory} other {# signatories}}.',
  countsByHand:
    'The letter was delivered by hand on {date} with {delivered, plural, one {# organisation} other {# organisations}}. Today it has {today, plural, one {# signatory} other {# signatories}}.',
  unpublished: 'The letter is not published: late signatories are shown on your desk only, until you publish it.',
  embargo: 'Nothing of the letter is public before {until}. Late signatories are shown from then on.',
  invite: 'Invite organisations',
  reminders: 'Plan reminders',
  second: 'Seal a second edition',
  end: 'End late sign-on',
  happens1: 'Organisations can co-sign the version that was delivered. Its text does not change.',
  happens2: 'They are shown as signed after delivery, each with its date, and counted apart.',
  happens3: 'The PDF that was delivered does not change. You can seal a second edition with everyone who has signed.',
  mayInvited: 'Only organisations you invite can co-sign, as before.',
  mayAsk: 'Organisations you invite can co-sign, and verified organisations that you admit, as before.',
  whom: 'We send no email now. We remind no one unless you plan reminders.',
  waiting:
    '{count, plural, one {# request for approval was waiting. We email that person a new link.} other {# requests for approval were waiting. We email each of these people a new link.}}',
  lasting:
    'You can end late sign-on at any time. A co-signature that was given stays, until its organisation withdraws.',
  unverified:
    '{organisation} is not verified. A lead must be verified without an attestation by another lead before it can open a letter.',
  lasts: 'How long it stays open',
  ended: 'Until you end it',
  endedHint: 'At the latest until {latest}.',
  dated: 'Until a date',
  date: 'Late sign-on is open until',
  dateHint: 'Only if you chose a date. Co-signatures that arrive at or after this time are too late.',
  deed: 'Keep open for late signatories',
});
