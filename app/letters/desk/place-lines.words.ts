import { sentences } from '~/platform/locale/sentences';

/** One line for each place of a letter’s desk: how the letter stands there. */
export const words = sentences('letters/place-lines', {
  draft: 'draft',
  open: 'open until {until}',
  closed: 'sign-on closed',
  sealed: 'sealed',
  published: 'published',
  dispatched: 'sent',
  noVersion: 'no version yet',
  newest: 'version {version}, not open yet',
  inForce: 'version {version} in force',
  asked: 'version {version} in force, {asked} is asked',
  notOpen: 'not open yet',
  signed: '{signed, number} co-signed of {all, number}',
  notSealed: 'nothing sealed yet',
  publishedOnly: 'published, not sealed',
  sealedOnly: 'sealed, not published',
  sealedPublished: 'sealed and published',
  chosen:
    '{officials, plural, =0 {no officials chosen} one {# official, nothing sent} other {# officials, nothing sent}}',
  sent: '{messages, plural, one {# email} other {# emails}}, {replies, plural, =0 {no reply yet} one {# reply} other {# replies}}',
  delivered: 'delivered, {replies, plural, =0 {no reply yet} one {# reply} other {# replies}}',
  entries: '{entries, plural, one {# entry} other {# entries}}',
});
