import { sentences } from '~/platform/locale/sentences';

export const words = sentences({
  title: 'Will you be {roles} of {organisation}?',
  lead: '{by} named {address}. You become {roles} only if you accept.',
  somebody: 'An administrator',
  website: 'Website',
  position: 'Position',
  meaningMember: 'A member works on joint letters in the name of {organisation}.',
  meaningSignatory:
    'An authorised signatory has authority to sign for {organisation}. It binds {organisation} only where you approve a co-signature.',
  leaving: 'You can leave {organisation} at any time: sign in with this email address and open your account.',
  name: 'Your name',
  nameHint: 'For example Ana Lee. Members of {organisation} see it. {by} does not decide it.',
  deed: 'Accept',
  refuse: 'Decline',
  refusalTitle: 'Decline to be {roles} of {organisation}',
  refusalLead: 'You do not become {roles}. The administrators of {organisation} see that you declined.',
  refusalDeed: 'Decline the request',
  back: 'Cancel and go back',
  acceptedTitle: 'You are {roles} of {organisation}',
  acceptedLead: 'You accepted. To leave, sign in with this email address and open your account.',
  refusedTitle: 'You declined',
  refusedLead: 'You are not {roles} of {organisation}. There is nothing else to do.',
  overTitle: 'This link no longer works',
  overLead: 'The request was taken back, or you left {organisation}. Nothing was changed.',
});
