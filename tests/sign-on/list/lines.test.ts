import { beforeAll, expect, test } from 'vitest';
import { fieldsOf } from '~/sign-on/list/list-line';
import { listPage } from '~/sign-on/list/list-page.server';
import { changeLine } from '~/sign-on/list/lists.server';
import { type AnOrganisation, anOrganisation } from '../../setup/coalition';
import { aList } from './lists';

let lead: AnOrganisation;
beforeAll(async () => {
  lead = await anOrganisation({ name: 'Alliance', host: 'alliance.example', country: 'BE', verified: true });
});

test('the lead’s own line is set aside, and says so; a colleague’s mailbox under another name is not', async () => {
  const pasted = `Organisation\tEmail\nALLIANCE\tinfo@alliance.example\nHarbour\t${lead.editor.address}\n\t${lead.administrator.address}`;
  const lines = await (await aList(lead, pasted)).lines();
  expect(lines.map(({ state, remarks }) => [state, remarks.map(({ key }) => key)])).toEqual([
    ['aside', ['own']],
    ['ready', []],
    ['aside', ['own']],
  ]);
});

test('a name with its address in angle brackets is two fields, whatever stands in the column of addresses', () => {
  const read = (...cells: string[]) => fieldsOf(cells, ['organisation', 'address']);
  const harbour = { organisation: 'Harbour', address: 'ana@harbour.example' };
  expect(read('Harbour <ana@harbour.example>', '')).toMatchObject(harbour);
  expect(read('"Harbour" <ana@harbour.example>', 'Ana@Harbour.example')).toMatchObject({
    ...harbour,
    address: 'Ana@Harbour.example',
  });
  expect(read('Harbour <ana@harbour.example>', 'info@harbour.example')).toMatchObject({
    ...harbour,
    address: 'info@harbour.example; ana@harbour.example',
  });
  expect(read('Harbour (UK)', 'info@harbour.example')).toMatchObject({ organisation: 'Harbour (UK)' });
});

test('an address in a script of its own is taken, and is one mailbox with the form that servers write', async () => {
  const list = await aList(lead, 'Organisation\tEmail\nKinder\tinfo@bücher.example\nAgain\tinfo@xn--bcher-kva.example');
  const [line, again] = await list.lines();
  expect(line).toMatchObject({ state: 'ready', addresses: [{ address: 'info@xn--bcher-kva.example' }] });
  expect(again).toMatchObject({ addresses: [{ verdict: 'repeated' }] });
});

test('the second of two tabs is told, and its line stays open where the first has corrected it', async () => {
  const list = await aList(lead, 'Organisation\tEmail\nHarbour\tnobody\nLantern\tana@lantern.example');
  const [deed, [wrong]] = [await list.deed(), await list.lines()];
  const { organisation, person, country, language, note } = wrong!;
  const typed = { organisation, person, country, language, note, message: null, seen: 0 };
  await changeLine(deed, wrong!.id, { ...typed, address: 'ana@harbour.example' });
  const late = changeLine(deed, wrong!.id, { ...typed, address: 'info@harbour.example' });
  await expect(late).rejects.toThrow('changed after you opened it');
  const page = await listPage(deed, new URLSearchParams({ show: 'wrong', change: wrong!.id }));
  expect(page).toMatchObject({ change: wrong!.id, lines: [{ id: wrong!.id, counter: 1, state: 'ready' }] });
});
