import { sentences } from '~/platform/locale/sentences';

export const inviteWords = sentences('sign-on/invite-form', {
  messageLong: 'Keep your message to 1,000 characters.',
});
export type InviteSay = ReturnType<typeof inviteWords>;
