import type { DirectorySource, SourceFacts } from '../person/official';
import { BrokenFile, type ListWarning } from './broken-file';

/** One person in one list. */
export type DirectoryRow = { readonly externalId: string; readonly line: number; readonly facts: SourceFacts };

/** A list read in full. */
export type DirectoryList = {
  readonly source: DirectorySource;
  readonly rows: readonly DirectoryRow[];
  readonly warnings: readonly ListWarning[];
  /** False where the list is a part only, so that who is not in it is not gone. */
  readonly whole?: boolean;
};

const longestField = 1000;

/** Most cells: words of ASCII with single blanks between them. */
const isClean = (value: string): boolean => /^(?:[!-~]+(?: [!-~]+)*)?$/.test(value);

/** Collapses white space, as lists come with line breaks and trailing spaces in cells. */
export function cleaned(value: string | undefined, line: number): string {
  if ((value?.length ?? 0) > longestField) throw new BrokenFile('tooLong', line);
  if (value !== undefined && isClean(value)) return value;
  return (value ?? '')
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/** An identifier of the Parliament: one to nine digits. @throws BrokenFile with the line otherwise */
export function identifierIn(value: string, line: number): string {
  if (!/^[1-9]\d{0,8}$/u.test(value)) throw new BrokenFile('noIdentifier', line, { value: value.slice(0, 40) });
  return value;
}

/** Refuses an empty list and one in which a person stands twice. */
export function wholeList(list: DirectoryList): DirectoryList {
  if (list.rows.length === 0) throw new BrokenFile('noMembers');
  const seen = new Set<string>();
  for (const { externalId, line } of list.rows) {
    if (seen.has(externalId)) throw new BrokenFile('twice', line, { identifier: externalId });
    seen.add(externalId);
  }
  return list;
}
