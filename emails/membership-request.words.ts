import { sentences } from '~/platform/locale/sentences';

export const words = sentences('emails/membership-request', {
  subject: '{address} asks to join {organisation}',
  heading: '{address} asks to join {organisation}',
  asked: 'The person with the mailbox {address} asks to be admitted as a member of {organisation}.',
  until: 'Until an administrator admits them, they see and do nothing in the organisation’s name.',
  deed: 'Look at the request',
  why: 'You get this mail because you are an administrator of {organisation}.',
});
