import { expect, test } from 'vitest';
import { readPasted } from '~/sign-on/list/list-file.server';
import { fieldsOf } from '~/sign-on/list/list-line';

const read = ({ columns, rows }: ReturnType<typeof readPasted>) => rows.map((cells) => fieldsOf(cells, columns));
const blank = { organisation: '', person: '', address: '', country: '', language: '', note: '' };

test('each line of a pasted list is read as its writer meant it, whatever the form of the first', () => {
  const table = ['Organisation\tContact\tE-mail\tCountry', 'Kids Ahead\tAda Lovell\tada@kids.example\tBelgium'];
  const loose = [
    'Dzieci Razem; Magda Zielińska; magda@dzieci.example; PL',
    '"Guard the Young (UK)" <hello@guard.example>',
    'Telefono Blu – blu@bambini.example',
    'direction@refuge.example (copie : secretariat@refuge.example)',
    'Kinderhort München, info@münchen-hort.example, Deutschland',
    'Παιδικό Λιμάνι  info@limani.example',
    'info@alone.example',
    'Otroci Danes',
    'One <a@one.example>, Two <b@two.example>',
  ];
  const meant = [
    { organisation: 'Dzieci Razem', person: 'Magda Zielińska', address: 'magda@dzieci.example', country: 'PL' },
    { organisation: 'Guard the Young (UK)', address: 'hello@guard.example' },
    { organisation: 'Telefono Blu', address: 'blu@bambini.example' },
    { address: 'direction@refuge.example; secretariat@refuge.example' },
    { organisation: 'Kinderhort München', address: 'info@münchen-hort.example', country: 'Deutschland' },
    { organisation: 'Παιδικό Λιμάνι', address: 'info@limani.example' },
    { address: 'info@alone.example' },
    { organisation: 'Otroci Danes' },
    { organisation: 'One', address: 'a@one.example' },
    { organisation: 'Two', address: 'b@two.example' },
  ].map((line) => ({ ...blank, ...line }));
  const first = { organisation: 'Kids Ahead', person: 'Ada Lovell', address: 'ada@kids.example', country: 'Belgium' };
  expect(read(readPasted([...table, ...loose].join('\n')))).toEqual([{ ...blank, ...first }, ...meant]);
  expect(read(readPasted([table[0], ...loose].join('\r\n')))).toEqual(meant);
  expect(read(readPasted(loose.join('\n')))).toEqual(meant);
  expect(read(readPasted(['Organisation;E-mail', ...loose.slice(1)].join('\n')))).toEqual(meant.slice(1));
});
