import { sentences } from '~/platform/locale/sentences';

export const words = sentences('emails/membership-admitted', {
  subject: 'You are now a member of {organisation}',
  heading: 'You are now a member of {organisation}',
  admitted: 'An administrator of {organisation} admitted you.',
  roles: 'Your part',
  deed: 'Open {organisation}',
  why: 'You get this mail because you asked to join {organisation}.',
});
