import { sentences } from '~/platform/locale/sentences';

export const signingWords = sentences('sign-on/signing', {
  nameMissing: 'Enter your name as you would sign a letter.',
  nameLong: 'Keep the name to 120 characters.',
  roleMissing: 'Enter your role in the organisation, for example Director.',
  roleLong: 'Keep the role to 120 characters.',
  agreeMissing: 'Read the declaration and agree to it; without it nothing is signed.',
  shownMissing: 'Reload the page and read what you are signing.',
  name: 'Your name',
  nameHint: 'Type it yourself. We keep it with your consent.',
  role: 'Your role in the organisation',
  declaration: 'Declaration',
  agree: 'I have read the letter and agree to this declaration.',
  printName: 'Print my name and role next to the organisation’s name.',
  printNameHint:
    'The lead asks for this, but you decide. If you do not tick the box, only the organisation is printed.',
});
export type SigningSay = ReturnType<typeof signingWords>;
