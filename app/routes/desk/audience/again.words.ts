import { sentences } from '~/platform/locale/sentences';

export const words = sentences('desk/again', {
  title: 'Send a later edition to officials who have an earlier one',
  lead: 'Each official gets a letter once. To send a later edition to someone who has an earlier one, choose each official here and give a reason.',
  notSealed: 'There is no valid sealed edition. Seal the second edition first.',
  empty: 'No official has an earlier edition of this letter.',
  emptyMeaning: 'Choose the addressees of this dispatch among all officials.',
  addressees: 'Choose the addressees',
  toSeal: 'Go to the seal',
  officials: 'Who gets edition {number} as well',
  hint: 'Nothing is sent until you send the dispatch. An email is repeated at most once.',
  had: 'Edition {number}, sent on {date}',
  reason: 'Reason',
  reasonHint: 'It is kept with each email. For example “Six organisations signed after delivery.”',
  save: 'Save who gets it again',
  back: 'Back to the dispatch',
});
