import { describe, expect, it } from 'vitest';
import { familyNameOf, givenNameOf, hasLostLetters, inReadingCase, shareAWord } from '~/officials/person/family-name';

describe('the surname in a name of the Parliament', () => {
  it.each([
    ['Asim EXAMPLOV', 'EXAMPLOV'],
    ["Marijke in 't VOORBEELD", "in 't VOORBEELD"],
    ["Rosa D'ESEMPIO", "D'ESEMPIO"],
    ["Christine REVAULT D'EXEMPLE BONNEFOY", "REVAULT D'EXEMPLE BONNEFOY"],
    ['Lidia Joanna MUSTER de PRZYKŁAD', 'MUSTER de PRZYKŁAD'],
    ['Ramon MOSTRA i EXEMPLE', 'MOSTRA i EXEMPLE'],
    ['David McSAMPLE', 'McSAMPLE'],
    ['Heinz K. BEISPIEL', 'BEISPIEL'],
    ['William (The Earl of) EXAMPLE', 'EXAMPLE'],
    ['Wim van de VOORBEELD', 'van de VOORBEELD'],
    ['Seán Ó SAMPLA', 'Ó SAMPLA'],
    ['Arne WEIß', 'WEIß'],
    ['Teresa MUESTRA-EJEMPLO BARRIO', 'MUESTRA-EJEMPLO BARRIO'],
  ])('is in %s: %s', (fullName, familyName) => {
    expect(familyNameOf(fullName)).toBe(familyName);
    expect(`${givenNameOf(fullName)} ${familyName}`).toBe(fullName);
  });

  it('is not guessed where nothing is in capitals', () => {
    expect(familyNameOf('Newton Dunn')).toBeUndefined();
    expect(givenNameOf('Newton Dunn')).toBeUndefined();
  });
});

describe('reading case', () => {
  it.each([
    ['NOVÁČKOVÁ', 'Nová?ková', 'Nováčková'],
    ['ĎURIŠ EXAMPLOVÁ', '?uriš Examplová', 'Ďuriš Examplová'],
    ["in 't VOORBEELD", "in 't Voorbeeld", "in 't Voorbeeld"],
    ['McSAMPLE', 'McSample', 'McSample'],
  ])('%s with %s reads %s', (capitals, cased, read) => expect(inReadingCase(capitals, cased)).toBe(read));

  it('is not lent by another name, nor by one that lost its accents', () => {
    expect(inReadingCase('NOVÁČKOVÁ', 'Novackova')).toBeUndefined();
    expect(inReadingCase('AGUILA EJEMPLO', 'Aguila')).toBeUndefined();
  });
});

it('knows a name that lost letters from a question', () => {
  expect(['Kone?ná', '?uriš', '?tef?nu??', 'Ciolo?', 'Mu\uFFFDtar'].every(hasLostLetters)).toBe(true);
  expect(hasLostLetters('Konečná')).toBe(false);
});

it('takes two names for one person’s only if they share a word', () => {
  expect(shareAWord('Bogus?aw Przyk?ad', 'Bogusław PRZYKŁAD')).toBe(true);
  expect(shareAWord('Jean Exemple', 'Anna BEISPIEL')).toBe(false);
});
