import { expect, test } from 'vitest';
import { likenesses } from '~/organisations/name/likeness';
import { resembledBy } from '~/organisations/name/look-alike';
import { nameForm } from '~/organisations/organisation/name-form';
import { organisationForm } from '~/organisations/organisation/organisation';
import { isHighlyRestrictive } from '~/platform/printable/scripts';

const looksLike = (one: string, other: string) => likenesses(one).some((seen) => likenesses(other).includes(seen));

test.each([
  ['in capitals', 'SAVE THE  LANTERNS', 'Save the Lanterns'],
  ['with letters of another script', 'Sаvе thе Lаntеrns', 'Save the Lanterns'],
  ['with a capital of another script', 'Ηarbour', 'Harbour'],
  ['with letters of a mathematician', '𝐋𝐚𝐧𝐭𝐞𝐫𝐧 𝔸𝕝𝕝𝕚𝕒𝕟𝕔𝕖', 'Lantern Alliance'],
  ['with letters of full width', 'Ｌａｎｔｅｒｎ', 'Lantern'],
  ['with Cherokee, Lisu and Coptic letters', 'ᏞꓮNTERⲚ', 'Lantern'],
  ['with signs that draw nothing', 'Lan\u200Btern\u2060 Alli\u00ADance\u3164', 'Lantern Alliance'],
  ['with a blank of Braille for a space', 'Lantern\u2800Alliance', 'Lantern Alliance'],
  ['with accents', 'Lántérn Àlliancé', 'Lantern Alliance'],
  ['with an article', 'The Lantern Alliance', 'Lantern Alliance'],
  ['with a French article', 'L’Alliance des Lanternes', 'Alliance des Lanternes'],
  ['in the plural', 'Lantern Alliances', 'Lantern Alliance'],
  ['with a legal form', 'Lantern Alliance e.V.', 'Lantern Alliance'],
  ['with a legal form in several words', 'Lantern Alliance sp. z o.o.', 'Lantern Alliance'],
  ['with a legal form before it', 'Stichting Lantern Alliance', 'Lantern Alliance'],
  ['as an association', 'Verein Kinderhafen', 'Kinderhafen'],
  ['as a foundation', 'Fundacja Kinderhafen', 'Kinderhafen'],
  ['as a foundation, behind it', 'Kinderhafen Foundation', 'Kinderhafen'],
  ['as a foundation of another script', 'Фондация Детски бряг', 'Детски бряг'],
  ['with a sign for a word', 'Lanterns & Boats', 'Lanterns and Boats'],
  ['with figures for letters', 'HARB0UR 1antern', 'Harbour Lantern'],
  ['with two letters that look like one', 'Modem Lantems', 'Modern Lanterns'],
  ['without umlauts', 'Kinderhilfe Oesterreich', 'Kinderhilfe Österreich'],
  ['with another s', 'Strasse der Lichter', 'Straße der Lichter'],
  ['in Greek capitals', 'ΝΙΚΗ', 'Νίκη'],
  ['in one word', 'SaveTheLanterns', 'Save the Lanterns'],
  ['letter by letter', 'L a n t e r n  A l l i a n c e', 'Lantern Alliance'],
  ['with a sign for a letter', 'L@ntern All|ance', 'Lantern Alliance'],
  ['with more figures for letters', 'L4nt3rn', 'Lantern'],
  ['with one letter for two', 'Lantern Aliance', 'Lantern Alliance'],
  ['with a sign of measures', 'L℮mon', 'Lemon'],
])('a name looks like another %s', (_how, one, other) => expect(looksLike(one, other)).toBe(true));

test.each([
  ['Save the Lanterns', 'Save the Lamp'],
  ['European Lantern', 'European Harbour'],
  ['Дом', 'Сон'],
  ['Lantern Europe', 'JA Europe'],
  ['E+Europe', 'JA Europe'],
  ['EDP SA', 'EDPS'],
  ['Terma', 'Terna'],
  ['SSAB', 'Saab AB'],
  ['AT&T', 'Lanterns at Sea'],
  ['Illumina', 'Lumina'],
])('%s and %s do not look alike', (one, other) => expect(looksLike(one, other)).toBe(false));

const ours = (name: string) => ({ organisationId: name, name, likenesses: likenesses(name) });
const others = ['Lantern Alliance', 'Kinderhafen', 'Alliance', 'Childglow'].map(ours);

test.each([
  ['Lantern Alliance, Kinderhafen and 37 others', 'list'],
  ['Boats, Kinderhafen', 'list'],
  ['Members of the Lantern Alliance', 'list'],
  ['Boats and 12 others', 'list'],
  ['Boats + 12', 'list'],
  ['Boote und weitere', 'list'],
  ['Bateaux et autres', 'list'],
  ['Bateaux et 37 autres associations', 'list'],
  ['The Lantern Alliances', 'name'],
  ['European Commission', 'body'],
  ['Lаmp', 'script'],
  ['WHO', 'body'],
  ['European Union', 'body'],
  ['Boats – Kinderhafen', 'list'],
  ['Boats–Kinderhafen', 'list'],
  ['Boats. Kinderhafen', 'list'],
  ['Boats “Kinderhafen”', 'list'],
  ['Boats plus Kinderhafen', 'list'],
  ['Boats_Kinderhafen', 'list'],
  ['Boats Childglow Kinderhafen', 'list'],
  ['LanternAlliance Boats', 'list'],
  ['St. Kinderhafen’s Church', null],
  ['Kinder-Kinderhafen', null],
  ['Kinderhafenfest', null],
  ['Boats, Alliance for Harbours', null],
  ['Boats & Partners', null],
])('“%s” is held by what it resembles: %s', (name, by) => {
  const shared = others.filter((other) => name !== other.name);
  expect(resembledBy(name, shared)?.by ?? null).toBe(by);
});

test.each([
  ['Lantern', true],
  ['Лантерн', true],
  ['ランタン Lantern 灯', true],
  ['Lantern 등불', true],
  ['Lаntern', false],
  ['Lantern Лантерн', false],
  ['Λαντερν Lantern', false],
  ['ランタン 등불', false],
])('%s is highly restrictive: %s', (name, so) => expect(isHighlyRestrictive(name)).toBe(so));

const typed = { kind: 'acronym' };
test.each(['\u3164', '\u115F\u1160', '\u2800', '\u200B', '\uFFA0', '…', '2026'])(
  'a name needs a letter that draws ink: “%s” is refused',
  (name) => {
    const read = nameForm.safeParse({ ...typed, name });
    expect(read.success).toBe(false);
    expect(read.error?.issues[0]?.message).toMatch(/^Enter /);
  },
);

test.each(['http://evil.example', 'www.evil.example now', 'See https://evil.example'])(
  'no name is an address: “%s”',
  (name) => {
    expect(nameForm.safeParse({ ...typed, name }).error?.issues[0]?.message).toBe(
      'Enter the name without a web address.',
    );
    expect(nameForm.safeParse({ ...typed, name: 'Lanterns.example' }).success).toBe(true);
  },
);

test('what draws nothing is not kept in a name', () => {
  expect(nameForm.parse({ ...typed, name: ' Lan\u200Btern\u3164  Alliance\u2800' }).name).toBe('Lantern Alliance');
  const entry = organisationForm.safeParse({ displayName: '\u3164', legalName: '\u3164' });
  expect(entry.success).toBe(false);
});

test('a name in another language says which', () => {
  expect(nameForm.safeParse({ name: 'Laternenbund', kind: 'translation' }).error?.issues[0]?.path).toEqual([
    'language',
  ]);
  expect(nameForm.parse({ name: 'Laternenbund', kind: 'translation', language: 'de' }).language).toBe('de');
  expect(nameForm.parse({ name: 'LA', kind: 'acronym', language: 'de' }).language).toBeNull();
});
