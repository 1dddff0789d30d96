import { sentences } from '~/platform/locale/sentences';

export const words = sentences('publication/publication-page', {
  title: 'Publication',
  lead: 'A published letter has a page that everybody can read, with the organisations that stand under it.',
  obstacles: 'Not yet',
  toOverview: 'See what is next for the letter',
  publishTitle: 'Publish the letter',
  happens:
    'The version that was opened for sign-on becomes readable at the address below, with {count, plural, =0 {no signatories yet} one {one signatory} other {# signatories}}. From then on the page follows what happens: who co-signs, who withdraws, the seal.',
  whom: 'Everybody, search engines included. Nobody is written to.',
  contactShown: 'The contact in the imprint is printed on the page: {contact}.',
  contactNone: 'The imprint names no contact, so the page names none.',
  lasting:
    'What was read can be kept by whoever read it. Only the staff of this installation can take the page down, with a date and a reason in its place.',
  publish: 'Publish the letter',
  address: 'Address of the page',
  publishedOn: 'Published on {when}.',
  open: 'Open the public page',
  takenDown: 'The staff took the page down on {when}. The reason given: {reason}',
});
