import { describe, expect, it } from 'vitest';
import { addressesGained, compareDirectory } from '~/officials/import/compare';
import { parseFullList } from '~/officials/list/parse-full-list';
import { parseOpenData } from '~/officials/list/parse-open-data';
import { officialView } from '~/officials/person/official-view';
import { csv, fullList, imported, member, sample } from '../lists';

const xml = parseFullList(sample('full-list-fr.xml'));
const openData = parseOpenData(sample('open-data.csv'));
const afterXml = imported(xml);
const afterBoth = imported(openData, afterXml);
const shownOf = (directory: typeof afterXml, id: string) =>
  officialView(directory.find(({ officialId }) => officialId === `official-${id}`)?.sources ?? []);

describe('the full list', () => {
  it('brings the persons', () => expect(compareDirectory(xml, []).new).toHaveLength(4));

  it('changes nothing the second time, nor in another language', () => {
    const again = compareDirectory(xml, afterXml);
    expect(again).toMatchObject({ new: [], changed: [], noted: [], gone: [], offered: [], unchanged: 4 });
    const inFrench = parseFullList(fullList(member('1', 'Ana UNO', 'Allemagne', 'Groupe Renew Europe')));
    const inEnglish = parseFullList(fullList(member('1', 'Ana UNO')));
    expect(compareDirectory(inEnglish, imported(inFrench))).toMatchObject({ changed: [], noted: [{ fields: [] }] });
  });

  it('shows just its changes the third time, field by field', () => {
    const before = parseFullList(fullList(member('1', 'Ana UNO'), member('2', 'Ana DOS'), member('3', 'Ana TRES')));
    const after = parseFullList(
      fullList(
        member('1', 'Ana UNO'),
        member('2', 'Ana DOS', 'Spain', 'Non-attached Members'),
        member('4', 'Ana QUATRO'),
      ),
    );
    const outcome = compareDirectory(after, imported(before));
    expect(outcome.new.map(({ row }) => row.externalId)).toEqual(['4']);
    expect(outcome.changed.map(({ fields }) => fields)).toEqual([
      [
        { field: 'country', before: 'DE', after: 'ES' },
        { field: 'group', before: 'Renew', after: 'NI' },
      ],
    ]);
    expect(outcome.gone).toMatchObject([{ externalId: '3', leavesOffice: true }]);
    expect(outcome.unchanged).toBe(1);
    expect(outcome.manyGone).toBe(false);
  });

  it('takes two numbers for two persons, though they share a name: nobody is asked whether they are one', () => {
    const known = imported(parseFullList(fullList(member('1', 'Ana UNO'))));
    const both = parseFullList(fullList(member('1', 'Ana UNO'), member('2', 'Ana UNO')));
    const { new: brought, offered } = compareDirectory(both, known);
    expect(brought.map(({ row }) => row.externalId)).toEqual(['2']);
    expect(offered).toEqual([]);
  });

  it('warns when more than half would go, and takes back who returns', () => {
    const all = parseFullList(fullList(member('1', 'Ana UNO'), member('2', 'Ana DOS'), member('3', 'Ana TRES')));
    const rest = parseFullList(fullList(member('1', 'Ana UNO')));
    expect(compareDirectory(rest, imported(all)).manyGone).toBe(true);
    const back = compareDirectory(all, imported(rest, imported(all)));
    expect(back).toMatchObject({ new: [], unchanged: 1, changed: [{ returns: true }, { returns: true }] });
  });
});

describe('the CSV', () => {
  const outcome = compareDirectory(openData, afterXml);

  it('adds to the persons known by identifier, and offers the others', () => {
    expect(outcome.new).toEqual([]);
    expect(outcome.changed.map(({ record }) => record.externalId)).toEqual(['900001', '900002', '900003']);
    expect(addressesGained(outcome)).toBe(2);
    expect(outcome.offered.map(({ row, reason }) => [row.externalId, reason])).toEqual([['900010', 'unknown']]);
    expect(outcome.gone).toEqual([]);
  });

  it('never takes an accent away: a name that lost letters only lends its case', () => {
    expect(shownOf(afterBoth, '900001')).toMatchObject({
      fullName: 'Kateřina NOVÁČKOVÁ',
      givenName: 'Kateřina',
      familyName: 'Nováčková',
      honorific: 'Ms',
      country: 'CZ',
    });
  });

  it('puts the institution’s own address first', () => {
    expect(shownOf(afterBoth, '900002').addresses).toEqual([
      { address: 'marijke.intvoorbeeld@europarl.example', kind: 'personal' },
      { address: 'kantoor@voorbeeld.example', kind: 'personal' },
    ]);
  });

  it('changes nothing the second time; what nobody ticked is offered again', () => {
    const again = compareDirectory(openData, afterBoth);
    expect(again).toMatchObject({ new: [], changed: [], noted: [], gone: [], unchanged: 3 });
    expect(again.offered).toHaveLength(1);
    expect(compareDirectory(xml, afterBoth)).toMatchObject({ new: [], changed: [], noted: [], gone: [], unchanged: 4 });
  });

  it('brings a person whom somebody ticked, and is then the one to end them', () => {
    const ticked = imported(openData, afterXml, ['900010']);
    expect(shownOf(ticked, '900010')).toMatchObject({ fullName: 'Žiga Šesták', inOffice: true });
    expect(compareDirectory(openData, ticked)).toMatchObject({ offered: [], unchanged: 4 });
    expect(compareDirectory(xml, ticked).gone).toEqual([]);
    const shorter = { ...openData, rows: openData.rows.filter(({ externalId }) => externalId !== '900010') };
    expect(compareDirectory(shorter, ticked).gone).toMatchObject([{ externalId: '900010', leavesOffice: true }]);
  });

  it('ends its addresses when a person is gone from it, and not the person', () => {
    const shorter = { ...openData, rows: openData.rows.slice(1) };
    expect(compareDirectory(shorter, afterBoth).gone).toMatchObject([{ externalId: '900001', leavesOffice: false }]);
    expect(shownOf(imported(shorter, afterBoth), '900001')).toMatchObject({ inOffice: true, addresses: [] });
  });

  it('keeps nobody in office whom the full list let go', () => {
    const shorter = { ...xml, rows: xml.rows.slice(1) };
    const left = imported(shorter, afterBoth);
    expect(shownOf(left, '900001').inOffice).toBe(false);
    expect(compareDirectory(openData, left)).toMatchObject({ changed: [], unchanged: 3 });
  });

  it('offers a row whose identifier belongs to somebody with quite another name', () => {
    const mixed = parseOpenData(csv('900003,Ms,Ana,Uno,ana.uno@europarl.example'));
    expect(compareDirectory(mixed, afterXml)).toMatchObject({
      changed: [],
      offered: [{ reason: 'another name', officialId: 'official-900003' }],
    });
  });
});

it('the directory of a term adds nobody by itself, for it does not say who is in office', () => {
  const outcome = compareDirectory(parseFullList(sample('term-directory.xml')), afterXml);
  expect(outcome).toMatchObject({ new: [], changed: [], noted: [{ fields: [] }], gone: [] });
  expect(outcome.offered.map(({ row }) => row.externalId)).toEqual(['900009']);
});
