import { expect, test } from 'vitest';
import { changeImprint, imprintOf } from '~/letters/letter/imprints.server';
import { anOrganisation } from '../../setup/coalition';
import { aLetter, deskOf } from '../../setup/letters';

test('a save of the imprint that read another is refused, and what stands is kept', async () => {
  const lead = await anOrganisation({ name: 'Alliance', host: 'alliance.example', country: 'BE', verified: true });
  const { id } = await aLetter(lead);
  const deed = await deskOf(lead.editor, id, 'draft letters');
  const { counter, ...empty } = await imprintOf(id);
  const both = await Promise.allSettled(
    ['Brussels', 'Lisbon'].map((place) => changeImprint(deed, counter, { ...empty, place })),
  );
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  const { counter: next, ...stands } = await imprintOf(id);
  expect(next).toBe(counter + 1);
  await expect(changeImprint(deed, counter, { ...empty, place: 'Riga' })).rejects.toThrow('did not save yours');
  await changeImprint(deed, counter, stands);
  await changeImprint(deed, next, { ...stands, place: 'Riga' });
  expect(await imprintOf(id)).toMatchObject({ place: 'Riga', counter: next + 1 });
});
