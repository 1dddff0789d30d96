import { describe, expect, it } from 'vitest';
import { compareDirectory } from '~/officials/import/compare';
import { listIn, readDirectoryFile } from '~/officials/list/directory-file';
import { bytesOf, fullList, imported, member } from './lists';

const today = new Date('2026-11-22T00:00:00Z');

describe('the Parliament’s interface', () => {
  const current = {
    data: [
      {
        id: 'person/11',
        type: 'Person',
        identifier: '11',
        label: 'Ana UNO',
        familyName: 'Uno',
        givenName: 'Ana',
        'api:country-of-representation': 'IE',
        'api:political-group': 'S&D',
      },
    ],
  };
  const membership = (organization: string, role: string, endDate?: string) => ({
    organization,
    role: `def/ep-roles/${role}`,
    membershipClassification: 'def/ep-entities/COMMITTEE_PARLIAMENTARY_STANDING',
    memberDuring: { startDate: '2024-07-19', ...(endDate && { endDate }) },
  });
  const detail = {
    data: [
      {
        ...{
          id: 'person/11',
          type: 'Person',
          identifier: '11',
          label: 'Ana UNO',
          hasEmail: 'mailto:ana.uno@europarl.example',
        },
        hasMembership: [
          membership('org/6564', 'CHAIR_VICE'),
          membership('org/1', 'MEMBER'),
          membership('org/6564', 'MEMBER', '2025-01-01'),
        ],
      },
    ],
  };
  const bodies = { data: [{ id: 'org/6564', type: 'Organization', label: 'LIBE' }] };
  const list = (parsed: unknown) => listIn(bytesOf(JSON.stringify(parsed)), today, null)!;

  it('says who is in office', () => {
    const read = list(current);
    expect(read).toMatchObject({ source: 'ep-api', whole: true, rows: [{ facts: { country: 'IE', group: 'S&D' } }] });
    expect(compareDirectory(read, []).new).toHaveLength(1);
  });

  it('adds addresses and committees of single persons, names the unnamed, and ends nobody', () => {
    const read = list([detail, bodies]);
    expect(read.whole).toBe(false);
    expect(read.rows[0]!.facts).toMatchObject({
      addresses: ['ana.uno@europarl.example'],
      roles: [{ kind: 'committee', body: 'LIBE', role: 'vice-chair' }],
    });
    expect(read.warnings).toMatchObject([{ reason: 'unnamedCommittee', values: { value: 'org/1' } }]);
    const two = imported(listIn(fullList(member('11', 'Ana UNO'), member('12', 'Bo DOS')), today, null)!);
    expect(compareDirectory(read, two)).toMatchObject({ gone: [], changed: [{ officialId: 'official-11' }] });
  });

  it('is told from other JSON', () => {
    expect(() => readDirectoryFile(bytesOf('{"some":"thing"}'), today)).toThrow('unknownJson');
    expect(() => readDirectoryFile(bytesOf('[{'), today)).toThrow('notJson');
    const cut = () => readDirectoryFile(bytesOf('[{"name":"A B"},{"name":"A B"'), today);
    expect(cut).toThrow('notJson');
    expect(cut).not.toThrow(/Expected|JSON at/);
  });
});

it('the UK Members API gives salutation, party, house and constituency; a page of it ends nobody', () => {
  const value = {
    ...{ id: 4321, nameListAs: 'Example, Dame Ada', nameDisplayAs: 'Dame Ada Example', nameAddressAs: 'Dame Ada' },
    nameFullTitle: 'The Rt Hon Dame Ada Example MP',
    latestParty: { name: 'Independent' },
    latestHouseMembership: { house: 1, membershipFrom: 'Exampleton' },
  };
  const gone = { ...value, id: 4322, latestHouseMembership: { house: 1, membershipStatus: { statusIsActive: false } } };
  const answer = { items: [{ value }, { value: gone }], totalResults: 650 };
  expect(listIn(bytesOf(JSON.stringify(answer)), today, null)).toMatchObject({
    source: 'uk-members',
    whole: false,
    rows: [
      {
        externalId: '4321',
        facts: {
          country: 'GB',
          institution: 'House of Commons',
          constituency: 'Exampleton',
          familyName: 'Example',
          salutations: { en: 'Dear Dame Ada' },
          formOfAddress: 'The Rt Hon Dame Ada Example MP',
        },
      },
    ],
  });
});
