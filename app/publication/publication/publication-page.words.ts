import { sentences } from '~/platform/locale/sentences';

export const words = sentences('publication/publication-page', {
  title: 'Publication',
  lead: 'Publishing gives the letter a page that everyone can read, with the organisations that have signed it.',
  obstacles: 'To do first',
  toOverview: 'See the next step for the letter',
  publishTitle: 'Publish the letter',
  happens:
    'The version you opened for sign-on appears at the address below, with {count, plural, =0 {no signatories yet} one {one signatory} other {# signatories}}. From then on, the page shows who co-signs, who withdraws, and the seal.',
  whom: 'Everyone, including search engines. We do not email anyone.',
  contactShown: 'The page shows the contact from your print details: {contact}.',
  contactNone: 'Your print details contain no contact, so the page shows none.',
  lasting:
    'Anyone who has read the page can keep a copy. Only staff of this service can take the page down; a date and a reason then appear in its place.',
  publish: 'Publish the letter',
  address: 'Address of the page',
  publishedOn: 'Published on {when}.',
  open: 'Open the public page',
  takenDown: 'Staff took the page down on {when}. Reason: {reason}',
});
