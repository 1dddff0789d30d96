/** A list the directory is fed from; `table:` and a name for a table whose columns a person named. */
export type DirectorySource =
  | 'ep-full-list'
  | 'ep-term-directory'
  | 'ep-open-data'
  | 'ep-api'
  | 'uk-members'
  | 'by-hand'
  | `table:${string}`;

const schemes: ReadonlyMap<string, string> = new Map([
  ['ep-full-list', 'ep-mep'],
  ['ep-term-directory', 'ep-mep'],
  ['ep-open-data', 'ep-mep'],
  ['ep-api', 'ep-mep'],
  ['uk-members', 'uk-member'],
]);

/** In which scheme the identifiers of a source are; a table’s carry theirs before a colon. */
export const schemeOf = (source: string, identifier: string): string =>
  isTable(source) ? identifier.slice(0, Math.max(0, identifier.indexOf(':'))) : (schemes.get(source) ?? source);

/** An identifier that means one person across all sources: `ep-mep:840`, whether a list or a table brought it. */
export const keyOf = (source: string, identifier: string): string =>
  isTable(source) ? identifier : `${schemes.get(source) ?? source}:${identifier}`;

const isTable = (source: string): source is `table:${string}` => source.startsWith('table:');

// Whose word counts first: what the staff wrote by hand; the full list has every accent and is newest; the CSV of the
// open data has lost letters.
const ranks = ['by-hand', 'ep-full-list', 'ep-api', 'uk-members', 'ep-term-directory', 'table', 'ep-open-data'];

/** The place of a source among those that speak of one official: the lowest is believed first. */
export const rankOf = (source: string): number => ranks.indexOf(isTable(source) ? 'table' : source);

/** Lists that say by themselves who is in office; the others add to persons who are known. */
export const bringsPersons = (source: string): boolean =>
  isTable(source) || source === 'ep-full-list' || source === 'ep-api' || source === 'uk-members';

/** Sources that write surnames in reading case, to lend it to one in capitals. */
export const hasReadingCase = (source: string): boolean => source === 'ep-open-data' || source === 'ep-api';
