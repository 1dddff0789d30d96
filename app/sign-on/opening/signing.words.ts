import { sentences } from '~/platform/locale/sentences';

export const signingWords = sentences('sign-on/signing', {
  nameMissing: 'Type your name, as you would under a letter.',
  nameLong: 'Keep the name to 120 characters.',
  roleMissing: 'Type your role in the organisation, such as Director.',
  roleLong: 'Keep the role to 120 characters.',
  agreeMissing: 'Read the declaration and agree to it; without it nothing is signed.',
  shownMissing: 'Load the page again and read what is to be signed.',
  name: 'Your name',
  nameHint: 'Typed by yourself; it is kept with the signature.',
  role: 'Your role in the organisation',
  declaration: 'The declaration',
  agree: 'I have read the letter and agree to this declaration.',
  printName: 'Print my name and my role beside the organisation’s name.',
  printNameHint: 'The lead asks for it; it is your choice. Without your tick only the organisation is printed.',
});
export type SigningSay = ReturnType<typeof signingWords>;
