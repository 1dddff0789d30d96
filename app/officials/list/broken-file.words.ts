import { type InterfaceLanguage, sentences } from '~/platform/locale/sentences';
import type { BrokenFile, ListWarning } from './broken-file';

const words = sentences('officials/broken-file', {
  tooLarge:
    'This file is larger than 20 MB. A list of members is some hundred kilobytes: check that it is the right file.',
  empty: 'This file is empty.',
  noMembers: 'There is no member in this file. The directory stays as it is.',
  tooMany: 'There are more than 20,000 rows in this file: it is no list of members.',
  notText: 'This file is not text: it holds a NUL character.',
  packed:
    'This file is packed, as spreadsheets and ZIP archives are, whatever its name says: open it, and save the list as CSV or take the XML in it.',
  webPage:
    'This is a web page and no list: the address of the list may have led to a page of sign-in, or to one that says what went wrong.',
  notUtf8: 'This file says it is UTF-8, but some of its characters are not.',
  notXml: 'The XML is broken: {detail}',
  documentType: 'The file declares a document type. The Parliament’s list has none; remove it or take the original.',
  notFullList: 'This is not the Parliament’s list of members: its outermost element must be <meps>.',
  tooDeep: 'Elements are nested more deeply than the Parliament’s list has them.',
  noIdentifier: 'A member has no identifier in digits: “{value}”.',
  noName: 'Member {identifier} has no name.',
  twice: 'Member {identifier} stands in the file twice.',
  tooLong: 'A field is longer than 1,000 characters.',
  notCsv: 'The row is broken: {detail}',
  missingColumns: '{count, plural, one {The column {columns} is missing.} other {The columns {columns} are missing.}}',
  notJson: 'The JSON is broken: {detail}',
  unknownJson:
    'This JSON holds no list of officials: there is no array of objects in it, each with a name and something more.',
  noTable: 'This file is no list that is known, and no table either: no row has two cells.',
  unnamedCommittee:
    'The committees behind {value} are not named in this file and are left out: put the answer of corporate-bodies into the same file, in one array.',
  unknownLanguage: '“{value}” is no language we know and is left out.',
  nobody: 'This row names nobody and is left out.',
  oneRowTwice: '“{value}” stands in the table before; this row is left out.',
  cellsLost: 'This row has more cells than there are columns; the last are left out.',
  atLine: 'Line {line, number}: {sentence}',
  unknownCountry: '“{value}” is no country we know; the member is kept without one.',
  unknownGroup: '“{value}” is no group we know; it is kept as it is written.',
  lostLetters: '“{value}” has lost letters: the file shows ? in their place. Names that are known stay as they are.',
  lostInColumn: '“{value}” in the column “{column}” has lost letters. Compare it with the original list.',
  unreadableAddress: '“{value}” is not an e-mail address and is left out.',
  deceased: '{value} has died and is not offered.',
});

/** The sentence for what is wrong with a file or worth knowing about it, with its line where there is one. */
export function sayOfFile(
  finding: Pick<BrokenFile | ListWarning, 'reason' | 'values' | 'line'>,
  language: InterfaceLanguage,
): string {
  const say = words(language);
  const sentence = say(finding.reason, finding.values);
  return finding.line === undefined ? sentence : say('atLine', { line: finding.line, sentence });
}
