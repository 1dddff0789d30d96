import { beforeAll, expect, test } from 'vitest';
import { aSignatory } from '../../setup/changes';
import { type AnOrganisation, anOrganisation } from '../../setup/coalition';
import { aLetter, opened } from '../../setup/letters';
import { aList } from './lists';

let lead: AnOrganisation;
beforeAll(async () => {
  lead = await anOrganisation({ name: 'Alliance', host: 'alliance.example', country: 'BE', verified: true });
});

test('an organisation that has co-signed is not invited again, whatever mailbox its line names', async () => {
  const letter = await aLetter(lead);
  await opened(lead, letter.id);
  const signed = await aSignatory(letter.id, 'Lantern');
  const pasted = `Organisation\tEmail\n${signed.name.toUpperCase()}\tconor@elsewhere.example\nOther\tinfo@other.example`;
  const lines = await (await aList(lead, pasted, letter)).lines();
  expect(lines.map(({ state, addresses }) => [state, addresses.map(({ verdict }) => verdict)])).toEqual([
    ['known', ['co-signed']],
    ['ready', ['fresh']],
  ]);
});
