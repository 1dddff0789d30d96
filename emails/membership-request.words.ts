import { sentences } from '~/platform/locale/sentences';

export const words = sentences('emails/membership-request', {
  subject: '{address} asks to join {organisation}',
  heading: '{address} asks to join {organisation}',
  asked: 'The person with the email address {address} asks to become a member of {organisation}.',
  until: 'Until an administrator admits them, they cannot see or do anything on behalf of the organisation.',
  deed: 'Review the request',
  why: 'You are receiving this email because you are an administrator of {organisation}.',
});
