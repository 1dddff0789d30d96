import { sentences } from '~/platform/locale/sentences';

export const words = sentences('partner/nomination', {
  title: 'Will you be {roles} of {organisation}?',
  titleShort: 'Request to join {organisation}',
  lead: '{by} gave us the address {address}. You become {roles} only if you accept.',
  somebody: 'An administrator',
  website: 'Website',
  position: 'Position',
  meaningMember: 'A member works on joint letters on behalf of {organisation}.',
  meaningSignatory:
    'An authorised signatory has authority to sign for {organisation}. You bind {organisation} only when you approve a co-signature.',
  leaving: 'You can leave {organisation} at any time: sign in with this email address and open your account.',
  name: 'Your name',
  nameHint: 'For example Ana Lee. Members of {organisation} see this name. {by} does not decide it.',
  deed: 'Accept the request',
  refuse: 'Decline the request',
  refusalTitle: 'Decline to be {roles} of {organisation}',
  refusalLead: 'You do not become {roles}. The administrators of {organisation} see that you declined.',
  refusalDeed: 'Decline the request',
  back: 'Cancel and go back',
  acceptedTitle: 'You are {roles} of {organisation}',
  acceptedLead: 'You accepted the request of {organisation}.',
  acceptedNextSignatory:
    'We email you when a co-signature needs your approval. You can approve it from that email, without an account.',
  acceptedNextMember: 'To work on letters, sign in with this email address.',
  acceptedLeave: 'You can leave at any time: sign in with this email address and open your account.',
  signIn: 'Sign in',
  refusedTitle: 'You declined',
  refusedLead:
    'You are not {roles} of {organisation}. You do not need to do anything else. If you declined by mistake, ask an administrator of {organisation} to ask you again.',
  overTitle: 'This link no longer works',
  overLead:
    'The request was cancelled, or you left {organisation}. If you expected to join, ask an administrator of {organisation} to ask you again.',
});
