import { describe, expect, it } from 'vitest';
import { columnsForm } from '~/officials/import/columns-form';
import type { BrokenFile } from '~/officials/list/broken-file';
import { sayOfFile } from '~/officials/list/broken-file.words';
import { readDirectoryFile } from '~/officials/list/directory-file';
import { firstLanguage } from '~/platform/locale/sentences';
import { readForm } from '~/platform/request/form.server';
import { bytesOf } from './lists';

const said = (bytes: Uint8Array): string => {
  try {
    readDirectoryFile(bytes, new Date('2026-11-22T00:00:00Z'));
    return 'it was read';
  } catch (fault) {
    return sayOfFile(fault as BrokenFile, firstLanguage);
  }
};
const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');

describe('a file that cannot be read', () => {
  it.each<[string, Uint8Array, RegExp]>([
    ['a spreadsheet that is called CSV', latin1('PK\x03\x04\x14\0\x08\0'), /^This file is compressed/],
    ['a packed list', latin1('\x1f\x8b\x08\0\0'), /^This file is compressed/],
    ['a page of sign-in', bytesOf('<!doctype html>\n<html><body>Sign in</body></html>'), /^This is a web page/],
    ['a page without a document type', bytesOf('\n<HTML lang="en"><body/></HTML>'), /^This is a web page/],
    ['a mark of UTF-8 before other letters', latin1('\xef\xbb\xbfName,Mail\nAna,a@x\nKone\xe8n\xe1,b@x'), /^Line 3: /],
    [
      'quotation marks that do not match',
      bytesOf('Name,Mail\nAna,a@x\n"Bo,b@x\nCy,c@x\n'),
      /^Line 3: The row cannot be read/,
    ],
    ['JSON with a fault in a line', bytesOf('{\n"data": [\n{"id": }\n]}'), /^Line 3: The JSON cannot be read/],
    ['JSON that ends too soon', bytesOf('{"data":\n[{"id":"person/1"}\n'), /^Line [23]: The JSON cannot be read/],
    ['one column only', bytesOf('Name\nAna\nBo\n'), /no row has two cells/],
  ])('says what it is and where: %s', (_what, bytes, sentence) => expect(said(bytes)).toMatch(sentence));
});

describe('the form of a table’s columns', () => {
  it('can be sent with nothing written of an institution, as a browser sends it', async () => {
    const body = new FormData();
    for (const [name, value] of Object.entries({
      'columns[0]': 'fullName',
      'columns[1]': 'address',
      name: 'Our list',
      rows: 'persons',
      institution: '',
      identifierIs: 'own',
      salutationLanguage: 'en',
    }))
      body.set(name, value);
    const request = new Request('http://localhost/', { method: 'POST', body });
    expect(await readForm(request, columnsForm)).toEqual({
      columns: ['fullName', 'address'],
      name: 'Our list',
      rows: 'persons',
      institution: '',
      identifierIs: 'own',
      salutationLanguage: 'en',
    });
  });
});
