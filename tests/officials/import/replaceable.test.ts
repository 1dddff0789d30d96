import { describe, expect, test } from 'vitest';
import { replaceableLists } from '~/officials/import/replaceable';
import { parseFullList } from '~/officials/list/parse-full-list';
import type { DirectorySource } from '~/officials/person/directory-source';
import type { SourceRecord } from '~/officials/person/official-view';
import { fullList, member } from '../lists';

const list = parseFullList(fullList(member('1', 'Ana UNO'), member('2', 'Bo DOS'), member('3', 'Cy TRES')));

/** A directory in which a list has the same persons. */
const directoryOf = (source: DirectorySource, changed: Partial<SourceRecord> = {}) =>
  list.rows.map(({ externalId, facts }) => ({
    officialId: externalId,
    sources: [{ source, externalId, brought: 'person' as const, facts, ended: false, ...changed }],
  }));
const table = directoryOf('table:parliament-2025');
const offered = { source: 'table:parliament-2025', persons: 3, shared: 3 };

describe('a list that has the persons of an earlier one', () => {
  test('may replace it, and is never offered itself', () => {
    expect(replaceableLists(list, table)).toEqual([offered]);
    expect(replaceableLists(list, directoryOf('ep-full-list'))).toEqual([]);
    const both = table.map(({ officialId, sources }) => ({
      officialId,
      sources: [...sources, ...directoryOf('ep-full-list').flatMap((one) => one.sources)],
    }));
    expect(replaceableLists(list, both)).toEqual([offered]);
  });

  test('replaces none of others where nothing says whom it covers', () => {
    const [first] = list.rows;
    const stranger = { ...first!, externalId: 'x:1', facts: { fullName: 'Eva Nová', institution: 'Senate' } };
    const unnamed = { ...stranger, facts: { fullName: 'Eva Nová' } };
    const senate = { ...list, source: 'table:senate' as const };
    expect(replaceableLists({ ...senate, rows: [stranger] }, table)).toEqual([]);
    expect(replaceableLists({ ...senate, rows: [unnamed] }, table)).toEqual([]);
    expect(replaceableLists({ ...senate, rows: list.rows }, table)).toEqual([offered]);
  });

  test('replaces none where it is a part only', () => {
    expect(replaceableLists({ ...list, whole: true }, table)).toEqual([offered]);
    expect(replaceableLists({ ...list, whole: false }, table)).toEqual([]);
  });

  test.each(['ep-term-directory', 'ep-open-data', 'by-hand'] as const)(
    'replaces none, and is not replaced, where it does not say who is in office: %s',
    (source) => {
      expect(replaceableLists({ ...list, source }, table)).toEqual([]);
      expect(replaceableLists(list, directoryOf(source))).toEqual([]);
    },
  );

  test('replaces none that has nobody in office: what ended, and what only added details', () => {
    expect(replaceableLists(list, directoryOf('table:parliament-2025', { ended: true }))).toEqual([]);
    expect(replaceableLists(list, directoryOf('table:parliament-2025', { brought: 'details' }))).toEqual([]);
  });
});
