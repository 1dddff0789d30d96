import { sentences } from '~/platform/locale/sentences';

export const listFormWords = sentences('sign-on/list-form', {
  organisationLong: 'Keep the name to 160 characters.',
  formula: 'Enter a name. This looks like a formula.',
  personLong: 'Keep the name of the person to 160 characters.',
  addressUnread: '“{value}” is not an email address. Correct it, or leave the field empty to add the address later.',
  addressMany: 'Enter at most {most} addresses.',
  countryUnread:
    'We do not know the country “{value}”. Enter its name or its two-letter code, or leave the field empty.',
  noteLong: 'Keep the note to 500 characters.',
  messageLong: 'Keep the message to 1,000 characters.',
  linkOfStranger:
    'Remove “{link}”, or use an address on {host}. Messages can only link to the website of your organisation.',
});
export type ListFormSay = ReturnType<typeof listFormWords>;
