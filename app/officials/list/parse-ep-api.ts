import { countryOfLabel } from '../person/country-label';
import { familyNameOf } from '../person/family-name';
import { honorificOf } from '../person/honorific';
import { mailAddressesIn } from '../person/mail-addresses';
import type { SourceFacts } from '../person/official';
import { committeeCode, type OfficialRole, type RoleName } from '../person/official-role';
import { politicalGroupOf } from '../person/political-group';
import { BrokenFile, type ListWarning } from './broken-file';
import { cleaned, type DirectoryList, type DirectoryRow, identifierIn, wholeList } from './directory-row';
import { isRecord, itemsIn, listOfTexts, type Things, textOf } from './json-list';

const roleNames: ReadonlyMap<string, RoleName> = new Map([
  ['CHAIR', 'chair'],
  ['PRESIDENT', 'chair'],
  ['CHAIR_VICE', 'vice-chair'],
  ['VICE_CHAIR', 'vice-chair'],
  ['PRESIDENT_VICE', 'vice-chair'],
  ['COORDINATOR', 'coordinator'],
  ['MEMBER', 'member'],
  ['MEMBER_SUBSTITUTE', 'substitute'],
]);

/** Whether parsed JSON is an answer of the Parliament’s interface: `data` with persons in it. */
export const isEpApi = (parsed: unknown): boolean =>
  itemsIn(parsed, 'data').some((item) => item['type'] === 'Person' || textOf(item['id']).startsWith('person/'));

/**
 * Reads answers of the European Parliament’s Open Data API v2 (JSON-LD, `{data: […]}`): `meps/show-current` says who is in
 * office; `meps/<id>` adds addresses and committees of single persons and ends nobody. Several answers may stand in one
 * file as an array, with that of `corporate-bodies` among them, which names the committees behind `org/6564`.
 *
 * @param today who left a committee before this day is in it no more
 * @throws BrokenFile where there is no person, or one without identifier or name
 */
export function parseEpApi(parsed: unknown, today: Date): DirectoryList {
  const items = itemsIn(parsed, 'data');
  const bodies = new Map(
    items
      .filter((item) => textOf(item['id']).startsWith('org/'))
      .map((item) => [textOf(item['id']), committeeCode(textOf(item['label']))]),
  );
  const persons = items.filter((item) => item['type'] === 'Person' || textOf(item['id']).startsWith('person/'));
  const warnings: ListWarning[] = [];
  const rows = persons.map((person, place) => rowOf(person, place + 1, { bodies, today, warnings }));
  const whole = persons.every((person) => 'api:country-of-representation' in person);
  return wholeList({ source: 'ep-api', rows, warnings, whole });
}

type Reading = { bodies: ReadonlyMap<string, string>; today: Date; warnings: ListWarning[] };

function rowOf(person: Things, line: number, reading: Reading): DirectoryRow {
  const read = (name: string): string => cleaned(textOf(person[name]), line);
  const externalId = identifierIn(read('identifier') || read('id').replace('person/', ''), line);
  const fullName = read('label');
  if (!fullName) throw new BrokenFile('noName', line, { identifier: externalId });
  const { addresses, unreadable } = mailAddressesIn(listOfTexts(person['hasEmail']).join(' '));
  for (const value of unreadable) reading.warnings.push({ reason: 'unreadableAddress', line, values: { value } });
  const country = countryOfLabel(read('api:country-of-representation'));
  const groupLabel = read('api:political-group');
  const group = politicalGroupOf(groupLabel);
  const honorific = honorificOf(lastPart(read('hasHonorificPrefix')));
  const facts: SourceFacts = {
    fullName,
    familyName: read('familyName') || familyNameOf(fullName) || fullName,
    ...(read('givenName') && { givenName: read('givenName') }),
    ...(honorific && { honorific }),
    ...(country && { country }),
    ...(group && { group }),
    ...(groupLabel && { groupLabel }),
    ...('hasEmail' in person && { addresses }),
    ...('hasMembership' in person && { roles: rolesIn(person['hasMembership'], line, reading) }),
  };
  return { externalId, line, facts };
}

function rolesIn(memberships: unknown, line: number, { bodies, today, warnings }: Reading): OfficialRole[] {
  const listed = (Array.isArray(memberships) ? memberships : [memberships]).filter(isRecord);
  const unnamed = new Set<string>();
  const roles = listed
    .filter((membership) => lastPart(textOf(membership['membershipClassification'])).startsWith('COMMITTEE'))
    .filter((membership) => isPresent(membership['memberDuring'], today))
    .flatMap((membership): OfficialRole[] => {
      const organisation = membership['organization'];
      const id = isRecord(organisation) ? textOf(organisation['id']) : textOf(organisation);
      const body = isRecord(organisation)
        ? committeeCode(textOf(organisation['label']))
        : (bodies.get(id) ?? codeIn(id));
      if (!body) unnamed.add(id);
      const role = roleNames.get(lastPart(textOf(membership['role']))) ?? 'member';
      return body ? [{ kind: 'committee', body, role }] : [];
    });
  if (unnamed.size > 0) warnings.push({ reason: 'unnamedCommittee', line, values: { value: [...unnamed].join(', ') } });
  return roles;
}

const lastPart = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** `org/LIBE` names its committee; `org/6564` does not. */
const codeIn = (id: string): string => (/^org\/[A-Z]{2,5}\d?$/u.test(id) ? id.slice(4) : '');

function isPresent(during: unknown, today: Date): boolean {
  if (!isRecord(during)) return true;
  const end = textOf(during['endDate']);
  return end === '' || end >= today.toISOString().slice(0, 10);
}
