import { sentences } from '~/platform/locale/sentences';

/** Why a letter could not be set. */
export const words = sentences('seal/typeset', {
  tooSlow: 'The letter could not be set within {seconds} seconds. Nothing was sealed.',
  tooLarge: 'The letter needs more memory than a letter may. Nothing was sealed.',
  unprintable:
    'The letter holds characters that cannot be printed: {characters}. Its fonts cover Latin, Greek, Cyrillic, Arabic and Hebrew. Nothing was sealed.',
  otherTemplate:
    'The template of letters has changed since this edition was made. Make a new edition and seal that one.',
});
