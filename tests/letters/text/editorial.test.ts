import { describe, expect, test } from 'vitest';
import { editorialFindings, isSpelling } from '~/letters/text/editorial';
import type { LetterLanguage } from '~/letters/text/languages';
import { someText } from '../../setup/letters';

const body =
  'The interrim rules will lapse in 2026, since Article 5 of Regulation (EU) 2021/1232 does not apply to 12 services.';
const findings = (from: string, to: string, language: LetterLanguage = 'en') =>
  editorialFindings({ ...someText, language, body: from }, { ...someText, language, body: to }).map(({ name }) => name);
const inBody = (one: string, other: string) => findings(body, body.replace(one, other));

describe('spelling and form alone', () => {
  test.each([
    ['interrim', 'interim'],
    ['The interrim', 'the interrim'],
    ['rules will', 'rules  will'],
    ['2026, since', '2026 since'],
  ])('“%s” to “%s” finds nothing', (one, other) => expect(inBody(one, other)).toEqual([]));

  test.each([
    ['Councils', 'Council’s', true],
    ['negotations', 'negotiations', true],
    ['παιδιου', 'παιδιού', true],
    ['защитете', 'защитете,', true],
    ['Commision', 'Commission', true],
    ['lawful', 'unlawful', false],
    ['may', 'must', false],
    ['judge', 'competent authority', false],
    ['12', '13', false],
    ['3,4', '3.4', false],
    ['1000', '1 000', false],
    ['not', 'now', false],
    ['recieve', 'receive', true],
    ['organisation', 'organization', true],
    ['adress', 'address', true],
    ['increase', 'decrease', false],
    ['included', 'excluded', false],
    ['exported', 'imported', false],
    ['would', 'could', false],
    ['least', 'last', false],
    ['retained', 'detained', false],
    ['prescribe', 'proscribe', false],
    ['Iran', 'Iraq', false],
    ['Slovakia', 'Slovenia', false],
    ['hundreds', 'hundred', false],
    ['Commission', 'Commissioner', false],
    ['united', 'untied', false],
    ['casual', 'causal', false],
    ['εσωτερικές', 'εξωτερικές', false],
    ['включени', 'изключени', false],
  ])('“%s” to “%s”: %s', (one, other, spelling) => expect(isSpelling(one, other)).toBe(spelling));
});

describe('what does not look editorial', () => {
  test.each([
    ['12', '13', 'number'],
    ['2026', '2027', 'number'],
    ['does not apply', 'does apply', 'negation'],
    ['Article 5', 'Article 6', 'number'],
    ['Article 5 of ', '', 'reference'],
    ['will lapse', 'may lapse', 'words'],
  ])('“%s” to “%s” is a %s', (one, other, name) => expect(inBody(one, other)).toContain(name));

  test.each<[LetterLanguage, string, string, string]>([
    ['fr', 'Ce texte s’applique en mars.', 'Ce texte ne s’applique pas en mars.', 'negation'],
    ['de', 'Das gilt für zwei Dienste.', 'Das gilt für drei Dienste.', 'number'],
    ['el', 'Ο κανονισμός ισχύει.', 'Ο κανονισμός δεν ισχύει.', 'negation'],
    ['bg', 'Това важи през март.', 'Това важи през април.', 'number'],
    ['cs', 'Pravidla platila dlouho.', 'Pravidla neplatila dlouho.', 'negation'],
    ['fi', 'Laki on voimassa.', 'Laki ei ole voimassa.', 'negation'],
  ])('in %s, “%s” to “%s” is a %s', (language, from, to, name) => expect(findings(from, to, language)).toContain(name));

  test('a paragraph that came is found; one that only moved is not', () => {
    expect(findings(body, `${body}\n\nMore.`)).toEqual(['paragraph']);
    expect(findings(`${body}\n\nEnd.`, `End.\n\n${body}`)).toEqual([]);
  });
});

describe('what is always substance', () => {
  const found = (parts: Partial<typeof someText>) => editorialFindings(someText, { ...someText, ...parts });

  test.each([
    ['an ask that is added', { asks: [...someText.asks, 'Report.'] }],
    ['an ask that is gone', { asks: ['Close the gap.'] }],
    ['asks in another order', { asks: ['Close the gap.', 'Conclude the negotiations.'] }],
    ['another language', { language: 'fr' as const }],
  ])('%s', (_, parts) => expect(found(parts).some(({ closed }) => closed)).toBe(true));

  test.each([
    ['an ask that is reworded', { asks: ['Conclude the negotiations now.', 'Close the gap.'] }],
    ['another addressee', { addresseeBlock: 'To the Council' }],
    ['another subject', { subject: 'COM(2022) 210 final, 2022/0155(COD)' }],
    ['another ask in brief', { askInBrief: 'Conclude the negotiations.' }],
  ])('but %s is found, and left to the lead to confirm', (_, parts) =>
    expect(found(parts).map(({ closed }) => closed)).toContain(false),
  );

  test('and a misspelt word in an ask is nothing but that', () => {
    const slip = { ...someText, asks: ['Conclude the negotations.', 'Close the gap.'] };
    expect(editorialFindings(slip, someText)).toEqual([]);
  });
});
