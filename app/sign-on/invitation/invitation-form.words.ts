import { sentences } from '~/platform/locale/sentences';

export const invitationWords = sentences('sign-on/invitation-form', {
  listMissing: 'Enter at least one email address, for example ana@harbour.example.',
  listLong: 'This list is too long: {most, number} characters at most.',
  lineUnread: 'Line {line} does not contain a valid email address: “{words}”. Nothing was sent.',
  noneRead: 'No line contains a valid email address. Nothing was sent.',
  tooMany: 'These are {count, number} addresses. You can invite at most {most, number} at once. Nothing was sent.',
  reasonLong: 'Keep the reason to 1,000 characters.',
});
export type InvitationSay = ReturnType<typeof invitationWords>;
