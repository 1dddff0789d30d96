import { expect, test } from 'vitest';
import { emptyImprint } from '~/letters/letter/imprint';
import { imprintForm } from '~/letters/letter/letter';
import { words } from '~/letters/letter/letter.words';
import { contactOf, contactParts, editionSchema } from '~/seal/edition/edition';

test('the form asks for each field of the imprint, and for the references of the file', () => {
  const asked = Object.keys(imprintForm(words('en')).shape);
  expect(asked.sort()).toEqual([...Object.keys(emptyImprint), 'fileReferences'].sort());
});

test('an edition has a place for each part of the contact', () => {
  const printed = editionSchema.shape.imprint.shape.contact.unwrap().shape;
  expect(Object.keys(printed).sort()).toEqual(Object.values(contactParts).sort());
});

test('a contact says what was written of it, and without a name there is none', () => {
  const ada = { ...emptyImprint, contactName: 'Ada Example', contactTelephone: '+32 2 555 01 23' };
  expect(contactOf(ada)).toEqual({ name: 'Ada Example', telephone: '+32 2 555 01 23' });
  expect(contactOf({ ...ada, contactName: '' })).toBeUndefined();
  expect(contactOf(null)).toBeUndefined();
});
