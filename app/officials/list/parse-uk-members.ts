import { mailAddressesIn } from '../person/mail-addresses';
import type { SourceFacts } from '../person/official';
import { BrokenFile, type ListWarning } from './broken-file';
import { cleaned, type DirectoryList, type DirectoryRow, identifierIn, wholeList } from './directory-row';
import { isRecord, itemsIn, listOfTexts, type Things, textOf } from './json-list';

const houses: ReadonlyMap<string, string> = new Map([
  ['1', 'House of Commons'],
  ['2', 'House of Lords'],
]);

const memberIn = (item: Things): Things => (isRecord(item['value']) ? item['value'] : item);

/** Whether parsed JSON is an answer of the UK Parliament’s Members API. */
export const isUkMembers = (parsed: unknown): boolean =>
  itemsIn(parsed, 'items').some((item) => 'nameDisplayAs' in memberIn(item));

/**
 * Reads answers of the UK Parliament’s Members API (`/api/Members/Search`, `{items: [{value}]}`), several in an array as
 * one list, or one member alone, which ends nobody. `nameAddressAs` is the salutation; gender is not taken. The
 * interface gives no addresses here; where a file was filled with `email`, they are.
 *
 * @throws BrokenFile where there is no member, or one without identifier or name
 */
export function parseUkMembers(parsed: unknown): DirectoryList {
  const items = itemsIn(parsed, 'items').map(memberIn);
  const warnings: ListWarning[] = [];
  const rows = items.filter(isActive).map((item, place) => rowOf(item, place + 1, warnings));
  return wholeList({ source: 'uk-members', rows, warnings, whole: isWhole(parsed, items.length) });
}

/** A page of a longer list, or one member, ends nobody. */
function isWhole(parsed: unknown, count: number): boolean {
  const answers = (Array.isArray(parsed) ? parsed : [parsed]).filter(isRecord);
  const totals = answers.map((answer) => Number(answer['totalResults'] ?? Number.NaN));
  return totals.length > 0 && totals.every((total) => total <= count);
}

function isActive(member: Things): boolean {
  const membership = member['latestHouseMembership'];
  const status = isRecord(membership) ? membership['membershipStatus'] : undefined;
  return !(isRecord(status) && status['statusIsActive'] === false);
}

function rowOf(member: Things, line: number, warnings: ListWarning[]): DirectoryRow {
  const read = (name: string, from: unknown = member): string =>
    isRecord(from) ? cleaned(textOf(from[name]), line) : '';
  const externalId = identifierIn(read('id'), line);
  const fullName = read('nameDisplayAs');
  if (!fullName) throw new BrokenFile('noName', line, { identifier: externalId });
  const membership = member['latestHouseMembership'];
  const house = houses.get(read('house', membership));
  const party = read('name', member['latestParty']);
  const salutation = read('nameAddressAs');
  const { addresses, unreadable } = mailAddressesIn(listOfTexts(member['email']).join(' '));
  for (const value of unreadable) warnings.push({ reason: 'unreadableAddress', line, values: { value } });
  const [familyName] = read('nameListAs').split(',');
  const facts: SourceFacts = {
    fullName,
    country: 'GB',
    institution: house ?? 'Parliament of the United Kingdom',
    ...(familyName && { familyName }),
    ...(party && { party, group: party }),
    ...(house === 'House of Commons' && read('membershipFrom', membership)
      ? { constituency: read('membershipFrom', membership) }
      : {}),
    ...(read('nameFullTitle') && { formOfAddress: read('nameFullTitle') }),
    ...(salutation && { salutations: { en: `Dear ${salutation}` } }),
    ...('email' in member && { addresses }),
  };
  return { externalId, line, facts };
}
