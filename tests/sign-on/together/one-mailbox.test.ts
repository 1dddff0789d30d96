import { expect, test } from 'vitest';
import { database } from '~/platform/database/database.server';
import { anOrganisation } from '../../setup/coalition';
import { aLetter, opened, prepared } from '../../setup/letters';
import { aSignatoryOf, aTwo, bothAsked, savedAsTwo } from '../../setup/together';

test('one mailbox is not two people: a sub-address of the first cannot be the second', async () => {
  const lead = await anOrganisation({ name: 'Alliance', host: 'alliance.example', country: 'BE', verified: true });
  const letter = await aLetter(lead);
  await opened(lead, letter.id);
  const two = await aTwo();
  const address = two.signatory.address.replace('@', '+chair@');
  const sub = await aSignatoryOf(two, address, 'Somebody Else');
  const id = await prepared(two, letter.id);
  await savedAsTwo(two, id, [two.signatory, sub]);
  await expect(bothAsked(two, id)).rejects.toThrow('cannot be the same person');
  expect(await database().approval.count({ where: { preparationId: id } })).toBe(0);
  await savedAsTwo(two, id, [two.signatory, two.second]);
  await bothAsked(two, id);
});
