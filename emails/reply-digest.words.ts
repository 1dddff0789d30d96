import { sentences } from '~/platform/locale/sentences';

export const words = sentences('emails/reply-digest', {
  subject: '{count, plural, one {# answer} other {# answers}} to “{letterTitle}”',
  heading: 'Officials have answered',
  lead: 'There {count, plural, one {is # new answer} other {are # new answers}} to “{letterTitle}”, which {organisation} co-signed.',
  official: '{official}, {institution}',
  furtherPrivate:
    '{count, plural, one {# further answer is} other {# further answers are}} for the lead organisation only.',
  onlyPrivate:
    '{count, plural, one {It is} other {All # are}} for the lead organisation only, so we cannot say more here.',
  deed: 'Read the answers on the letter’s page',
  stop: 'Stop emails about answers to this letter',
  why: 'You are receiving this email because {organisation} co-signed this letter. We send it at most once a day.',
});
