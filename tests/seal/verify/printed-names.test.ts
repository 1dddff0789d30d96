import { expect, test } from 'vitest';
import { namesNotPrinted } from '~/seal/verify/printed-names';

const pages = `We write … Harbour for Children, Brussels.
1 Signatories Belgium Har- bour for Children† www.harbour.example Kinder­hafen e. V. France Office “Ĺa Paix” ﬁnal
www.x.example Israel תומולש דליה Tail`;

test('names are found as they are set: broken, hyphenated, with ligatures, marks and other quotes', () => {
  const names = ['Harbour for Children', 'Kinderhafen e.V.', 'Office "Ĺa Paix" final', 'שלומות הילד'];
  expect(namesNotPrinted(pages, names)).toEqual([]);
});

test('a name that is not there, or not in its place, is told', () => {
  expect(namesNotPrinted(pages, ['Harbour for Children', 'Lantern', 'Tail'])).toEqual(['Lantern']);
  expect(namesNotPrinted(pages, ['Office La', 'Kinderhafen', 'Tail', 'Harbour for Children'])).toContain(
    'Harbour for Children',
  );
  expect(namesNotPrinted(pages, ['הילד אחר'])).toEqual(['הילד אחר']);
});
