import { sentences } from '~/platform/locale/sentences';

/** What of a correction may be more than spelling and form. */
export const words = sentences('letters/doubts', {
  confirmed: 'This may be more than spelling and form. {lead} confirmed that it is not. Please read it with care:',
  number: 'A number or date',
  negation: 'A word that says no',
  reference: 'A law or reference',
  paragraph: 'A whole paragraph or footnote',
  ask: 'A whole ask',
  protected: 'Words of the title, subject line, addressees, an ask or the ask in brief',
  words: 'Other words',
  language: 'The language of the letter',
  elsewhere: '{what}: “{after}” has another number',
  became: '{what}: “{before}” became “{after}”',
  added: '{what}: added “{after}”',
  removed: '{what}: took out “{before}”',
});
