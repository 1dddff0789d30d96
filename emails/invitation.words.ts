import { sentences } from '~/platform/locale/sentences';

export const words = sentences('emails/invitation', {
  subject: '{lead} invites you to co-sign “{letterTitle}”',
  preview: 'Sign-on is open until {deadline}.',
  heading: '{letterTitle}',
  invited: '{lead} invites your organisation to co-sign this joint open letter.',
  ask: 'What the letter asks, in brief',
  until: 'Sign-on is open until',
  next: 'Read the letter first. Your organisation then sees its name and logo exactly as they will be printed, and its authorised signatory co-signs or approves by mail.',
  deed: 'Read the letter',
  stop: 'Stop invitations to this address',
  why: 'You get this mail because {lead} named this address. {operator} sends it on its behalf.',
});
