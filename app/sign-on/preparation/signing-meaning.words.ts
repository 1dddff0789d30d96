import { sentences } from '~/platform/locale/sentences';

/** What an opening asks of those who sign, in a few lines. */
export const words = sentences('sign-on/signing-meaning', {
  title: 'What signing means here',
  corrections:
    'The text you sign does not change. If {lead} corrects spelling or form, you have at least {hours, plural, one {# hour} other {# hours}} to object.',
  substance: 'Any other change needs your agreement.',
  withdraw: 'You can withdraw at any time.',
  named: 'Your name and role are printed only if you agree.',
  unnamed: 'Only your organisation is printed, not your name.',
  'statements none': 'You cannot add a statement.',
  'statements held': 'You can add a short statement. {lead} reads it before it is shown.',
  'statements shown': 'You can add a short statement. It is shown as soon as you co-sign.',
  reservations: 'You can add a short reservation. It is printed as a footnote to your name.',
  'who invited': 'Only organisations invited by {lead} can co-sign.',
  'who verified': 'Any verified organisation can ask {lead} to co-sign.',
  quorum: '{lead} wants at least {count, plural, one {# signatory} other {# signatories}} before it seals the letter.',
});
