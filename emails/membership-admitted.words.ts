import { sentences } from '~/platform/locale/sentences';

export const words = sentences('emails/membership-admitted', {
  subject: 'You are now a member of {organisation}',
  heading: 'You are now a member of {organisation}',
  admitted: 'An administrator of {organisation} has accepted your request.',
  roles: 'Your role',
  deed: 'Go to {organisation}',
  why: 'You are receiving this email because you asked to join {organisation}.',
});
