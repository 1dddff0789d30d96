import { sentences } from '~/platform/locale/sentences';

export const words = sentences('desk/desk', {
  title: 'Your desk',
  lead: 'Letters your organisations lead, and drafts you have been asked to review.',
  letters: 'Letters led by {organisation}',
  letter: 'Letter',
  standing: 'Stage',
  signatories: 'Signatories',
  next: 'Next step',
  counts:
    '{coSigned, plural, =0 {None yet} one {# co-signed} other {# co-signed}}{invited, plural, =0 {} one {, # invited} other {, # invited}}',
  untitled: 'Untitled letter',
  start: 'Start a letter',
  organisation: 'Members, logo, verification and endorsements of {organisation}',
  noLetters: '{organisation} does not lead any letters yet',
  noLettersNext: 'A letter starts as a draft. Only its editors and the reviewers they name can see it.',
  noLettersWaits: 'Only an administrator or an editor of the organisation can start a letter.',
  nothing: 'Nothing on your desk yet',
  nothingNext:
    'Letters are led and co-signed by organisations. Add your organisation, or ask to join it, and you can start your first letter.',
  nothingDeed: 'Find or add your organisation',
  reviews: 'Drafts for you to review',
  reviewLead: 'Led by {lead}',
  reviewSince: 'Requested on {date}',
  read: 'Read the draft',
  findOrganisation: 'Find or add another organisation',
});
