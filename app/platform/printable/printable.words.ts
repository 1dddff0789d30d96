import { sentences } from '~/platform/locale/sentences';

export const printableWords = sentences('platform/printable', {
  unprintable:
    '{count, plural, one {The letter cannot print this character: {characters}. Remove it or write it another way.} other {The letter cannot print these characters: {characters}. Remove them or write them another way.}}',
  stacked:
    'The letter cannot print so many accents on one letter: {letter}. Remove the accents that do not belong to the word.',
});
