import { sentences } from '~/platform/locale/sentences';

export const words = sentences('desk/desk', {
  title: 'Your desk',
  lead: 'The letters that your organisations lead, and the drafts that you were asked to read.',
  letters: 'Letters led by {organisation}',
  letter: 'Letter',
  standing: 'Where it stands',
  signatories: 'Signatories',
  next: 'Next',
  counts:
    '{coSigned, plural, =0 {None yet} one {# co-signed} other {# co-signed}}{invited, plural, =0 {} one {, # invited} other {, # invited}}',
  untitled: 'Letter without a title',
  start: 'Start a letter',
  organisation: 'Members, logo, verification and endorsements of {organisation}',
  noLetters: '{organisation} leads no letter yet',
  noLettersNext: 'A letter begins as a draft that only its editors and the reviewers they name can see.',
  noLettersWaits: 'A letter is started by an administrator or an editor of the organisation.',
  nothing: 'Nothing lies on your desk yet',
  nothingNext:
    'Letters are led and co-signed by organisations. Found yours, or ask to join it, and the first letter can be started.',
  nothingDeed: 'Find or found your organisation',
  reviews: 'Drafts for you to read',
  reviewLead: 'Led by {lead}',
  reviewSince: 'Asked on {date}',
  read: 'Read the draft',
  findOrganisation: 'Find or found another organisation',
});
