import { type InterfaceLanguage, type Sentence, said, sentences } from '~/platform/locale/sentences';
import type { BrokenFile, ListWarning } from './broken-file';

const words = sentences('officials/broken-file', {
  tooLarge:
    'This file is larger than 20 MB. A list of members is usually a few hundred kilobytes: check that you chose the right file.',
  empty: 'This file is empty.',
  noMembers: 'This file contains no members. The directory was not changed.',
  tooMany: 'This file has more than 20,000 rows, so it cannot be a list of members.',
  notText: 'This file is not a text file: it contains a NUL character.',
  packed:
    'This file is compressed, like a spreadsheet or ZIP archive, whatever its name says. Open it and save the list as CSV, or use the XML file inside it.',
  webPage: 'This is a web page, not a list. The link may have led to a sign-in page or an error page.',
  notUtf8: 'This file says it is UTF-8, but some of its characters are not.',
  notXml: 'The XML cannot be read: {detail}',
  documentType:
    'The file contains a document type declaration, which the Parliament’s list does not have. Remove it, or use the original file.',
  notFullList: 'This is not the Parliament’s list of members: its outermost element is not <meps>.',
  tooDeep: 'The elements are nested more deeply than in the Parliament’s list.',
  noIdentifier: 'A member has no numeric identifier: “{value}”.',
  noName: 'Member {identifier} has no name.',
  twice: 'Member {identifier} appears twice in the file.',
  tooLong: 'A field is longer than 1,000 characters.',
  notCsv: 'The row cannot be read: {detail}',
  missingColumns: '{count, plural, one {The column {columns} is missing.} other {The columns {columns} are missing.}}',
  notJson:
    'The JSON cannot be read{near, select, none {} other {, near {near}}}. It may have been cut short: download the file again, or use another form of it.',
  unknownJson:
    'This JSON contains no list of officials. We look for an array of objects, each with a name and at least one other field.',
  noTable: 'We do not recognise this list, and it is not a table: no row has two cells.',
  unnamedCommittee:
    'This file does not name the committees behind {value}, so they are left out. Add the result of corporate-bodies to the same file, in one array.',
  unknownLanguage: 'We do not know the language “{value}”; it is left out.',
  nobody: 'This row contains no name and is left out.',
  oneRowTwice: '“{value}” already appears earlier in the table; this row is left out.',
  cellsLost: 'This row has more cells than there are columns; the extra cells are left out.',
  atLine: 'Line {line, number}: {sentence}',
  unknownCountry: 'We do not know the country “{value}”; the member is kept without a country.',
  unknownGroup: 'We do not know the group “{value}”; it is kept as written.',
  lostLetters: 'Some letters in “{value}” are damaged and appear as ?. Names we already have are not changed.',
  lostInColumn: 'Some letters in “{value}”, in the column “{column}”, are damaged. Compare it with the original list.',
  unreadableAddress: '“{value}” is not an email address and is left out.',
  deceased: '{value} has died and is not imported.',
});

type FileFinding = Pick<BrokenFile | ListWarning, 'reason' | 'values' | 'line'>;

/** The sentence for what is wrong with a file or worth knowing about it, with its line where there is one. */
export function sentenceOfFile({ reason, values, line }: FileFinding): Sentence {
  const sentence = words.sentence(reason, values);
  return line === undefined ? sentence : words.sentence('atLine', { line, sentence });
}

export const sayOfFile = (finding: FileFinding, language: InterfaceLanguage): string =>
  said(sentenceOfFile(finding), language);
