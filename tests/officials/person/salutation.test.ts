import { expect, it } from 'vitest';
import { salutation } from '~/officials/person/salutation';

it('uses a title only where a source gives it', () => {
  expect(salutation({ honorific: 'Ms', familyName: 'Nováčková' }, 'en')).toBe('Dear Ms Nováčková');
  expect(salutation({ familyName: 'Nováčková' }, 'en')).toBe('Dear Member of the European Parliament');
});

it('never prints a name that lost letters', () => {
  expect(salutation({ honorific: 'Ms', familyName: 'Nová?ková' }, 'en')).toBe('Dear Member of the European Parliament');
});

it('speaks the language of the letter where it has a safe form, and English elsewhere', () => {
  expect(salutation({ honorific: 'Mr', familyName: 'Beispiel' }, 'de-AT')).toBe('Sehr geehrter Herr Beispiel');
  expect(salutation({}, 'fr')).toBe('Madame, Monsieur');
  expect(salutation({}, 'mt')).toBe('Dear Member of the European Parliament');
  expect(salutation({}, 'constructor')).toBe('Dear Member of the European Parliament');
});
