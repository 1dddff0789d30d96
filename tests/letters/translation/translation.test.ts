import { describe, expect, it } from 'vitest';
import { readLetter } from '~/letters/text/read-letter';
import {
  authenticParts,
  bodyOf,
  type PartBeside,
  progressOf,
  segmentsOf,
  sideBySide,
  type TranslatedPart,
  translatedText,
  typedTranslation,
} from '~/letters/translation/translation';
import { mainLetter } from '../../../prisma/cast/letters';
import { someText } from '../../setup/letters';

const text = { ...someText, body: 'One.\n\nTwo, with a source.[^1]\n\n---\n\nThree.\n\n[^1]: The source.' };
const translatedAll = (parts: readonly PartBeside[]) =>
  parts.map(({ words }) => ({ words: `fr ${words}`, stands: false }));
const begun = (parts = text) => sideBySide(authenticParts(parts), []);
const whole = (parts = text): TranslatedPart[] => typedTranslation(begun(parts), [], translatedAll(begun(parts)));
const standings = (changed: typeof text, kept = whole()) =>
  sideBySide(authenticParts(changed), kept)
    .filter(({ part }) => part === 'paragraph')
    .map(({ words, standing }) => [words, standing]);

describe('the parts of a body', () => {
  it('read as before when they are put together again', () => {
    for (const body of [text.body, mainLetter.text.body])
      expect(readLetter(bodyOf(segmentsOf(body)))).toEqual(readLetter(body));
  });

  it('are its blocks and its footnotes', () => {
    expect(segmentsOf(text.body)).toEqual(['One.', 'Two, with a source.[^1]', '---', 'Three.', '[^1]: The source.']);
  });
});

describe('a translation beside its version', () => {
  it('misses everything that has words, and nothing that has none', () => {
    expect(progressOf(begun())).toEqual({ missing: begun().length - 1, lagging: 0 });
    expect(begun().find(({ words }) => words === '---')).toMatchObject({ translated: '---', standing: 'current' });
  });

  it('makes a text in the other language once all is there', () => {
    const parts = sideBySide(authenticParts(text), whole());
    expect(progressOf(parts)).toEqual({ missing: 0, lagging: 0 });
    expect(translatedText(parts, 'fr')).toMatchObject({
      language: 'fr',
      title: 'fr Protect children online',
      asks: ['fr Conclude the negotiations.', 'fr Close the gap.'],
    });
    expect(translatedText(parts, 'fr').body).toContain('fr One.\n\nfr Two, with a source.[^1]\n\n---');
  });

  it('lags where a paragraph was changed, and nowhere else', () => {
    const changed = { ...text, body: text.body.replace('Three.', 'Three, and more.') };
    expect(standings(changed).filter(([, standing]) => standing !== 'current')).toEqual([
      ['Three, and more.', 'lagging'],
    ]);
  });

  it('misses a paragraph that is new, and keeps the words of one that moved', () => {
    const added = { ...text, body: `Before all.\n\n${text.body}` };
    expect(standings(added)[0]).toEqual(['Before all.', 'missing']);
    expect(
      standings(added)
        .slice(1)
        .every(([, standing]) => standing === 'current'),
    ).toBe(true);
    const moved = { ...text, body: text.body.replace('One.', 'X').replace('Three.', 'One.').replace('X', 'Three.') };
    expect(standings(moved).every(([, standing]) => standing === 'current')).toBe(true);
  });

  it('goes on lagging when it is saved untouched; changed words, or the word that it stands, bring it up', () => {
    const changed = { ...text, body: text.body.replace('One.', 'One more.') };
    const shown = sideBySide(authenticParts(changed), whole());
    const untouched = shown.map(({ translated }) => ({ words: translated, stands: false }));
    const lagsAfter = (typed: typeof untouched) =>
      progressOf(sideBySide(authenticParts(changed), typedTranslation(shown, whole(), typed))).lagging;
    const place = shown.findIndex(({ standing }) => standing === 'lagging');
    expect(lagsAfter(untouched)).toBe(1);
    expect(lagsAfter(untouched.with(place, { words: shown[place]!.translated, stands: true }))).toBe(0);
    expect(lagsAfter(untouched.with(place, { words: 'fr One more.', stands: false }))).toBe(0);
  });
});
