import { sentences } from '~/platform/locale/sentences';

export const invitationWords = sentences('sign-on/invitation-form', {
  listMissing: 'Write at least one mail address, such as ana@harbour.example.',
  listLong: 'This is more than can be read at once: {most, number} characters at most.',
  lineUnread: 'Line {line} cannot be read as a mail address: “{words}”. Nothing was sent.',
  tooMany: 'These are {count, number} mailboxes; invite {most, number} at once at most. Nothing was sent.',
  reasonLong: 'Keep the reason to 1000 characters.',
});
export type InvitationSay = ReturnType<typeof invitationWords>;
