import { sentences } from '~/platform/locale/sentences';

export const signingWords = sentences('sign-on/signing', {
  nameMissing: 'Enter your name as you would sign a letter. Nothing is signed without it.',
  nameLong: 'Keep the name to 120 characters.',
  roleMissing: 'Enter your role in the organisation, for example Director.',
  roleLong: 'Keep the role to 120 characters.',
  shownMissing: 'Reload the page and read what you are signing.',
  name: 'Your name',
  nameHint: 'Type it yourself: with your name you make this declaration. We keep it with your consent.',
  role: 'Your role in the organisation',
  declaration: 'Declaration',
  printName: 'Print my name and role next to the organisation’s name.',
  printNameHint:
    'The lead asks for this, but you decide. If you do not tick the box, only the organisation is printed.',
});
export type SigningSay = ReturnType<typeof signingWords>;
