import { sentences } from '~/platform/locale/sentences';

export const words = sentences({
  subject: '{person} asks to join {organisation}',
  heading: '{person} asks to join {organisation}',
  asked: '{person} ({address}) asks to become a member of {organisation}.',
  until: 'Until an administrator admits them, they cannot see or do anything on behalf of the organisation.',
  deed: 'Review the request',
  why: 'You are receiving this email because you are an administrator of {organisation}.',
});
