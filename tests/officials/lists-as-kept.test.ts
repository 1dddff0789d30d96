import { describe, expect, it } from 'vitest';
import { readDirectoryFile } from '~/officials/list/directory-file';
import { parseTable } from '~/officials/list/parse-table';
import { guessColumns, guessIdentifier } from '~/officials/list/table-mapping';
import { titledSalutations, withoutTitles } from '~/officials/person/name-titles';
import { salutation } from '~/officials/person/salutation';
import { bytesOf } from './lists';

function read(text: string) {
  const found = readDirectoryFile(bytesOf(text), new Date('2026-11-22T00:00:00Z'));
  if (!('table' in found)) throw new Error('It was taken for a list of a known form.');
  const { header, rows } = found.table;
  const identifierIs = guessIdentifier(header, rows);
  const mapping = { columns: guessColumns(header), identifierIs, institution: 'Seanad of Examples' };
  const list = parseTable(found.table, {
    ...{ name: 'Our list', salutationLanguage: 'en', rows: 'persons' as const },
    ...mapping,
  });
  return { mapping, list, facts: list.rows.map((row) => row.facts) };
}
const json = (value: unknown) => read(JSON.stringify(value, null, 1));

describe('JSON that is an array of objects', () => {
  const flat = [
    {
      name: 'Ms Ada Example',
      email: 'ada@x.example',
      country: 'Ireland',
      group: 'Renew',
      committees: { LIBE: 'V', FEMM: 'M', ENVI: '' },
    },
    { name: 'Mag. Bruno Muster', email: null, country: 'Österreich', group: 'S&D', committees: { LIBE: 'S' } },
  ];

  it('is a table, with the committees that lie within', () => {
    const { facts } = json(flat);
    expect(facts).toMatchObject([
      {
        fullName: 'Ada Example',
        honorific: 'Ms',
        familyName: 'Example',
        country: 'IE',
        group: 'Renew',
        addresses: ['ada@x.example'],
        roles: [
          { kind: 'committee', body: 'LIBE', role: 'vice-chair' },
          { kind: 'committee', body: 'FEMM', role: 'member' },
        ],
      },
      { fullName: 'Bruno Muster', country: 'AT', addresses: [], roles: [{ body: 'LIBE', role: 'substitute' }] },
    ]);
  });

  it('is found within an object, and under numbers', () => {
    const names = (value: unknown) => json(value).facts.map(({ fullName }) => fullName);
    expect(names({ meta: { page: 1 }, result: { members: flat } })).toEqual(['Ada Example', 'Bruno Muster']);
    expect(names({ 11: flat[0], 12: flat[1] })).toEqual(['Ada Example', 'Bruno Muster']);
  });

  it('may hold several values in one place, and roles beside committees', () => {
    const { facts } = json([
      {
        full_name: 'Cy Exemplo',
        emails: ['a@x.example', 'b@x.example'],
        committees: [
          { code: 'LIBE', role: 'Chair' },
          { code: 'FEMM', role: 'Substitute' },
        ],
      },
    ]);
    expect(facts[0]).toMatchObject({
      addresses: ['a@x.example', 'b@x.example'],
      roles: [
        { body: 'LIBE', role: 'chair' },
        { body: 'FEMM', role: 'substitute' },
      ],
    });
  });

  it('has its faults named by the line', () => {
    const { list } = json([
      { name: 'Ada Example', country: 'Ireland' },
      { name: 'Bo Example', country: 'Atlantis' },
    ]);
    expect(list.warnings).toMatchObject([{ reason: 'unknownCountry', line: 6 }]);
  });
});

describe('titles within a name', () => {
  it.each([
    ['Ms Ada Example', 'Ada Example', 'Ms', ''],
    ['Mr. Bo Example, MEP', 'Bo Example', 'Mr', ''],
    ['Mag. Bruno Muster', 'Bruno Muster', undefined, 'Mag.'],
    ['Frau Univ.-Prof. Dr. Eva Muster', 'Eva Muster', 'Ms', 'Univ.-Prof. Dr.'],
    ['MUDr. Jana Vzorová, Ph.D.', 'Jana Vzorová', undefined, 'MUDr.'],
    ['PhDr. Ing. Petr Vzor, CSc.', 'Petr Vzor', undefined, 'PhDr. Ing.'],
    ['Bc. Eva Vzorová', 'Eva Vzorová', undefined, 'Bc.'],
    ['Mme Léa Modèle', 'Léa Modèle', 'Ms', ''],
    ['dr hab. inż. Jan Wzór', 'Jan Wzór', undefined, 'dr hab. inż.'],
    ['On. Dott.ssa Lia Esempio', 'On. Dott.ssa Lia Esempio', undefined, ''],
    ['Di Example', 'Di Example', undefined, ''],
    ['DI ESEMPIO Luca', 'DI ESEMPIO Luca', undefined, ''],
    ['Yo Ma', 'Yo Ma', undefined, ''],
    ['Don Example', 'Don Example', undefined, ''],
    ['Ian Macdonald', 'Ian Macdonald', undefined, ''],
    ['Dr', 'Dr', undefined, ''],
    ['Hon. Ada Example MEP', 'Ada Example', undefined, 'Hon.'],
    ['Hon Example', 'Hon Example', undefined, ''],
  ])('are parted from it: %s', (written, name, honorific, titles) => {
    expect(withoutTitles(written)).toEqual({ name, titles, ...(honorific && { honorific }) });
  });

  it('greet, as far as a form is safe', () => {
    const { facts } = read(
      'Title;Name;E-mail\n;Ms Ada Example;a@x.example\nFrau Dr.;Anna von der Heide;b@x.example\n;Dr. Bo BEISPIEL;c@x.example\n;Mag. Cy Muster;d@x.example\n',
    );
    const [ada, anna, bo, cy] = facts;
    expect(salutation(ada!, 'en')).toBe('Dear Ms Example');
    expect(anna!.salutations).toEqual({
      en: 'Dear Dr von der Heide',
      de: 'Sehr geehrte Frau Dr. von der Heide',
    });
    expect(bo!.salutations).toEqual({ en: 'Dear Dr BEISPIEL', de: 'Guten Tag Dr. BEISPIEL' });
    // Nobody's gender is guessed, and English has no such title.
    expect([cy!.salutations, cy!.formOfAddress]).toEqual([{ de: 'Guten Tag Mag. Muster' }, 'Mag. Cy Muster']);
    expect(titledSalutations('Mag.', 'Mr', 'Muster')).toEqual({ de: 'Sehr geehrter Herr Mag. Muster' });
  });
});

describe('a column', () => {
  it.each([
    ['epid', 'ep-mep'],
    ['mep_id', 'ep-mep'],
    ['EP number', 'ep-mep'],
    ['MEP ID', 'ep-mep'],
    ['mnis_id', 'uk-member'],
    ['id', 'own'],
  ])('called %s holds numbers that are %s', (header, whose) => {
    const { mapping, list } = read(`${header};Name;E-mail\n840;Ada EXAMPLE;a@x.example\n`);
    expect(mapping.columns[0]).toBe('identifier');
    expect([mapping.identifierIs, list.rows[0]!.externalId]).toEqual([
      whose,
      whose === 'own' ? 'our-list:840' : `${whose}:840`,
    ]);
  });

  it('of the Parliament’s numbers counts before another number, and only where all are such', () => {
    expect(read('id;epid;Name\n1;840;Ada EXAMPLE\n').list.rows[0]!.externalId).toBe('ep-mep:840');
    expect(read('epid;Name\nA-1;Ada EXAMPLE\n').mapping.identifierIs).toBe('own');
  });

  it('named after a committee numbers its vice-chairs', () => {
    const { facts } = read('Name;E-mail;LIBE;FEMM\nAda EXAMPLE;a@x.example;1. VC;VC2\n');
    expect(facts[0]?.roles?.map(({ role }) => role)).toEqual(['vice-chair', 'vice-chair']);
  });

  it('named after a committee holds roles in letters or words', () => {
    const { facts } = read(
      'Name;E-mail;LIBE;FEMM;ENVI\nAda EXAMPLE;a@x.example;C;S;-\nBo EXAMPLE;b@x.example;V;Member;no\nCy EXAMPLE;c@x.example;;x;M\n',
    );
    expect(facts.map(({ roles }) => roles!.map(({ body, role }) => `${body} ${role}`))).toEqual([
      ['LIBE chair', 'FEMM substitute'],
      ['LIBE vice-chair', 'FEMM member'],
      ['FEMM member', 'ENVI member'],
    ]);
  });

  it('of substitutes names their committees, or says of the committee beside it', () => {
    const roles = (text: string) =>
      read(text).facts.map((each) => each.roles!.map(({ body, role }) => `${body} ${role}`));
    expect(roles('Name;Committee;Substitute\nAda EXAMPLE;LIBE;FEMM, ENVI\nBo EXAMPLE;LIBE;\n')).toEqual([
      ['LIBE member', 'FEMM substitute', 'ENVI substitute'],
      ['LIBE member'],
    ]);
    expect(roles('Name;Ausschuss;Stellvertreter\nAda EXAMPLE;LIBE;ja\nBo EXAMPLE;LIBE;nein\n')).toEqual([
      ['LIBE substitute'],
      ['LIBE member'],
    ]);
  });
});
