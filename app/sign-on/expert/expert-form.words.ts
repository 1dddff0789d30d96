import { sentences } from '~/platform/locale/sentences';

export const expertFormWords = sentences('sign-on/expert-form', {
  nameMissing: 'Enter your name as it should be printed. Nothing is signed without it.',
  nameToAsk: 'Enter your name as it should be printed.',
  nameLong: 'Keep your name to 120 characters.',
  titleLong: 'Keep your title to 120 characters.',
  affiliationLong: 'Keep your affiliation to 160 characters.',
  shownMissing: 'Reload the page and read what you are signing.',
  name: 'Your name',
  nameHint: 'Type it yourself: with your name you make this declaration. It is printed as you type it.',
  nameToAskHint: 'As it should be printed. For example “Kadri Tamm”.',
  title: 'Your title or position',
  titleHint: 'For example “Professor of Child Law”.',
  affiliation: 'Your affiliation',
  affiliationHint: 'For example “University of Tartu”. It is printed for identification only.',
  declaration: 'Declaration',
});
export type ExpertSay = ReturnType<typeof expertFormWords>;
