import { sentences } from '~/platform/locale/sentences';

export const words = sentences('emails/membership-asked', {
  subject: '{by} asks you to be {roles} of {organisation}',
  heading: 'Will you be {roles} of {organisation}?',
  asked: '{by} gave us this email address. You become {roles} only if you accept.',
  member: 'A member works on joint letters on behalf of {organisation}.',
  binds: 'An authorised signatory has authority to sign for {organisation} and approves each co-signature.',
  position: 'Position',
  theirs: 'their organisation',
  unnamed:
    'We have not verified that organisation yet, so this email does not name it. You see its name when you open the link.',
  deed: 'Read the request and decide',
  shows: 'Opening the link does not accept anything, and you do not need an account. You can leave at any time.',
  why: 'You are receiving this email because an administrator of {organisation} gave us this address.',
});
