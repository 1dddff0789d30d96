import { sentences } from '~/platform/locale/sentences';

/** What an opening asks of those who sign, in a few words each. */
export const words = sentences('sign-on/signing-meaning', {
  title: 'What signing means here',
  corrections: 'Corrections of spelling or form',
  hours: 'You have at least {hours, plural, one {# hour} other {# hours}} to object.',
  changes: 'Any other change of the text',
  agreement: 'Only with your agreement.',
  withdrawal: 'Withdrawing',
  anyTime: 'You can withdraw at any time.',
  name: 'Your name and role',
  named: 'Printed only if you agree.',
  unnamed: 'Not printed.',
  statement: 'Statement',
  'statements none': 'This letter takes none.',
  'statements held': 'You can add a short one. {lead} reads it before it is shown.',
  'statements shown': 'You can add a short one. It is shown as soon as you co-sign.',
  reservation: 'Reservation',
  reservations:
    'You can add a short one. It is printed as a footnote to your name; {lead} cannot edit it or leave it out.',
  'reservations none': 'This letter takes none.',
  who: 'Who can co-sign',
  'who invited': 'Only organisations that {lead} invites.',
  'who verified': 'Organisations that {lead} invites. Other verified organisations can ask.',
  experts: 'Individual experts',
  'experts none': 'Only organisations sign this letter.',
  'experts too':
    '{lead} also invites individual experts. They sign in their own name, are listed after the organisations and are counted apart.',
  seal: 'Before the letter is sealed',
  quorum: '{lead} wants at least {count, plural, one {# signatory} other {# signatories}}.',
  'quorum none': '{lead} set no number of signatories.',
});
