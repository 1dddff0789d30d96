import { sentences } from '~/platform/locale/sentences';

export const words = sentences('emails/reply-digest', {
  subject: '{count, plural, one {# answer} other {# answers}} to “{letterTitle}”',
  heading: 'Officials have answered',
  lead: '{count, plural, one {# new answer} other {# new answers}} came to “{letterTitle}”, which {organisation} co-signed.',
  official: '{official}, {institution}',
  furtherPrivate:
    '{count, plural, one {# further answer is} other {# further answers are}} for the lead organisation alone.',
  onlyPrivate:
    '{count, plural, one {It is} other {All # are}} for the lead organisation alone, so this mail cannot say more.',
  deed: 'Open the letter’s page',
  stop: 'No more news of answers to this letter',
  why: 'You get this mail, at most once a day, because {organisation} co-signed this letter.',
});
