import type { DirectoryList, DirectoryRow } from '../list/directory-row';
import { bringsPersons, type DirectorySource, keyOf, schemeOf } from '../person/directory-source';
import { shareAWord } from '../person/family-name';
import { fieldChanges, sameFacts } from '../person/field-changes';
import { type Likenesses, likenessesIn, nameKey } from '../person/likeness';
import type { Official } from '../person/official';
import { type DirectoryRecord, isInOffice, officialView, type SourceRecord } from '../person/official-view';
import type { ChangedPerson, DirectoryComparison, GonePerson, NewPerson, OfferedPerson } from './comparison';

export {
  alikeRows,
  apart,
  type DirectoryComparison,
  leftOut,
  type NewPerson,
  type OfferedPerson,
  unknownRows,
} from './comparison';

type Found = {
  new: NewPerson[];
  changed: ChangedPerson[];
  noted: ChangedPerson[];
  offered: OfferedPerson[];
  unchanged: number;
};

/**
 * Compares a list with the directory as it is. Identifiers decide who is who, never names or addresses alone: who only
 * shares those with somebody known is offered. Lists of members bring persons by themselves; rows of other sources join
 * persons in office who are known by identifier, and all others are offered. A source ends only what it brought, and
 * only a whole list ends anybody. The same list twice changes nothing.
 *
 * @param directory every official with every source, the ended ones too
 * @param replaces another list that this one replaces: what that brought ends, but for what this one has
 */
export function compareDirectory(
  list: DirectoryList,
  directory: readonly DirectoryRecord[],
  replaces?: DirectorySource,
): DirectoryComparison {
  const known = new Map<string, DirectoryRecord>();
  for (const record of directory)
    for (const { source, externalId } of record.sources) known.set(keyOf(source, externalId), record);
  const found: Found = { new: [], changed: [], noted: [], offered: [], unchanged: 0 };
  const likenesses = onceAsked(() => likenessesIn(directory));
  for (const row of list.rows) place(found, list, row, known.get(keyOf(list.source, row.externalId)), likenesses);
  const listed = new Set(list.rows.map(({ externalId }) => externalId));
  const said = new Map([...found.changed, ...found.noted].map(({ officialId, record }) => [officialId, record]));
  const endedIn = (source: DirectorySource) =>
    directory.flatMap((record) =>
      goneFrom(record, source, source === list.source ? listed : new Set(), said.get(record.officialId)),
    );
  const own = list.whole === false ? [] : endedIn(list.source);
  const others = list.whole === false || !replaces ? [] : endedIn(replaces);
  const brought = new Map(
    [list.source, replaces].flatMap((source) =>
      source ? [[source, directory.flatMap((record) => liveRecords(record, source)).length] as const] : [],
    ),
  );
  const leaving = others.filter(({ leavesOffice }) => leavesOffice);
  const replaced = others.filter(({ leavesOffice }) => !leavesOffice);
  const comparison = { ...found, gone: [...own, ...leaving], replaced, brought };
  return { ...comparison, manyGone: endsMany(comparison, []) };
}

/**
 * Whether more than half of what a list had brought would end.
 * @param joined officials that offered rows join, who therefore stay
 */
export function endsMany(
  { gone, brought }: Pick<DirectoryComparison, 'gone' | 'brought'>,
  joined: readonly (string | undefined)[],
): boolean {
  const stays = new Set(joined);
  return [...brought].some(([source, count]) => {
    const ended = gone.filter((each) => each.source === source && !stays.has(each.officialId));
    return ended.length * 2 > count;
  });
}

/** Work that is done when it is first asked for, and then not again. */
function onceAsked<Result>(work: () => Result): () => Result {
  let done: { readonly result: Result } | undefined;
  return () => {
    done ??= { result: work() };
    return done.result;
  };
}

/** What a list says of an official; several of its rows may have been joined to one. */
const liveRecords = (record: DirectoryRecord, source: DirectorySource): SourceRecord[] =>
  record.sources.filter((each) => each.source === source && !each.ended);

function place(
  found: Found,
  list: DirectoryList,
  row: DirectoryRow,
  known: DirectoryRecord | undefined,
  likenesses: () => Likenesses,
): void {
  const brings = bringsPersons(list.source);
  const earlier = known && liveRecords(known, list.source).find(({ externalId }) => externalId === row.externalId);
  const like = known ? undefined : likeOf(list, row, likenesses());
  const reason = like?.reason ?? (brings || earlier ? undefined : reasonToOffer(row, known));
  // Who has died is offered to nobody; the list's warning says so.
  if (reason && row.facts.deceased) return;
  const brought = brings || reason ? 'person' : (earlier?.brought ?? 'details');
  const { externalId, facts } = row;
  if (!reason && earlier && sameFacts(earlier.facts, facts)) {
    found.unchanged += 1;
    return;
  }
  const record: SourceRecord = { source: list.source, externalId, brought, facts, ended: false };
  const joined = known ?? like?.record;
  const others = joined?.sources.filter(({ source }) => source !== list.source) ?? [];
  const shown = officialView([...others, record]);
  if (reason) found.offered.push({ row, record, shown, reason, ...joining(joined) });
  else if (!known) found.new.push({ row, record, shown });
  else placeChange(found, known, record, shown);
}

const joining = (record: DirectoryRecord | undefined) =>
  record ? { officialId: record.officialId, known: officialView(record.sources).fullName } : {};

/** Somebody whom no identifier ties to the row, but who has its address or its name. */
function likeOf(list: DirectoryList, { externalId, facts }: DirectoryRow, { byAddress, byName }: Likenesses) {
  const sameAddress = facts.addresses?.map((address) => byAddress.get(address)).find(Boolean);
  const record = sameAddress ?? byName.get(nameKey(facts.fullName));
  if (!record) return undefined;
  // Two numbers in one scheme are two persons, whatever they share.
  const scheme = schemeOf(list.source, externalId);
  const sameName = record.sources.some((each) => nameKey(each.facts.fullName) === nameKey(facts.fullName));
  const numbered = record.sources.some((each) => schemeOf(each.source, each.externalId) === scheme && isNumber(scheme));
  if (numbered) return undefined;
  if (!sameAddress) return { record, reason: 'same name' as const };
  return { record, reason: sameName ? ('same name and address' as const) : ('same address' as const) };
}

const isNumber = (scheme: string): boolean => scheme === 'ep-mep' || scheme === 'uk-member';

function placeChange(found: Found, known: DirectoryRecord, record: SourceRecord, shown: Official): void {
  const before = officialView(known.sources);
  const fields = fieldChanges(before, shown);
  const returns = known.sources.some(
    ({ source, externalId, ended }) => source === record.source && externalId === record.externalId && ended,
  );
  const changed = { officialId: known.officialId, fullName: before.fullName, record, shown, fields, returns };
  (fields.length > 0 || returns ? found.changed : found.noted).push(changed);
}

function reasonToOffer(row: DirectoryRow, known: DirectoryRecord | undefined): OfferedPerson['reason'] | undefined {
  if (!known) return 'unknown';
  if (!isInOffice(known.sources)) return 'not in office';
  return shareAWord(row.facts.fullName, officialView(known.sources).fullName) ? undefined : 'another name';
}

/** @param said what the list says of the same official, which stays */
function goneFrom(
  known: DirectoryRecord,
  source: DirectorySource,
  listed: ReadonlySet<string>,
  said: SourceRecord | undefined,
): GonePerson[] {
  const ending = liveRecords(known, source).filter(({ externalId }) => !listed.has(externalId));
  if (ending.length === 0) return [];
  const others = known.sources.filter((each) => !ending.includes(each) && each.externalId !== said?.externalId);
  const left = [...others, ...ending.map((record) => ({ ...record, ended: true })), ...(said ? [said] : [])];
  const before = officialView(known.sources);
  const leavesOffice = isInOffice(known.sources) && !isInOffice(left);
  const fields = leavesOffice ? [] : fieldChanges(before, officialView(left));
  const { officialId } = known;
  return ending.map(({ externalId }) => ({
    officialId,
    source,
    externalId,
    fullName: before.fullName,
    fields,
    leavesOffice,
  }));
}

/** How many of the changed persons had no address and now get one. */
export const addressesGained = (comparison: DirectoryComparison): number =>
  comparison.changed.filter(({ fields }) => fields.some(({ field, before }) => field === 'addresses' && before === ''))
    .length;
