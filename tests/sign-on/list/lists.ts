import { zipSync } from 'fflate';
import { database } from '~/platform/database/database.server';
import { judgedLines } from '~/sign-on/list/judging.server';
import { listDeed } from '~/sign-on/list/list-deeds.server';
import { readPasted } from '~/sign-on/list/list-file.server';
import { keepList } from '~/sign-on/list/lists.server';
import type { AnOrganisation } from '../../setup/coalition';
import { aLetter, deskOf, opened } from '../../setup/letters';

// Lists in preparation, from what was pasted.

/** An open letter of the lead, and a list of it. */
export async function aList(lead: AnOrganisation, typed: string, former?: { id: string }) {
  const letter = former ?? (await aLetter(lead));
  if (!former) await opened(lead, letter.id);
  const member = await deskOf(lead.editor, letter.id, 'invite organisations');
  const id = await keepList(member, readPasted(typed), 'en');
  return { id, letter, deed: () => listDeed(member, id), lines: () => linesOf(letter.id, lead.id, id) };
}
export type AList = Awaited<ReturnType<typeof aList>>;

const linesOf = (letterId: string, leadId: string, listId: string) =>
  judgedLines(database(), { letterId, leadId, listId });

const escaped = (words: string) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const bytes = (words: string) => new TextEncoder().encode(words);
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const packages = 'http://schemas.openxmlformats.org/package/2006';

/** A spreadsheet with these rows, as programmes write it: words shared, a formula with what it came to. */
export function aSpreadsheet(rows: readonly (readonly string[])[], more: Record<string, Uint8Array> = {}): Uint8Array {
  const strings = [...new Set(rows.flat())];
  const cell = (words: string, column: number, row: number) => {
    const at = `${String.fromCharCode(65 + column)}${row + 1}`;
    if (words.startsWith('=')) return `<c r="${at}" t="str"><f>${escaped(words.slice(1))}</f><v>came of it</v></c>`;
    return words ? `<c r="${at}" t="s"><v>${strings.indexOf(words)}</v></c>` : '';
  };
  const sheet = rows.map(
    (cells, row) => `<row r="${row + 1}">${cells.map((each, at) => cell(each, at, row)).join('')}</row>`,
  );
  return zipSync({
    '[Content_Types].xml': bytes(`<Types xmlns="${packages}/content-types"/>`),
    '_rels/.rels': bytes(
      `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': bytes(
      `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="Partners" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': bytes(
      `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    ),
    'xl/sharedStrings.xml': bytes(
      `<sst xmlns="${main}">${strings.map((words) => `<si><t xml:space="preserve">${escaped(words)}</t></si>`).join('')}</sst>`,
    ),
    'xl/worksheets/sheet1.xml': bytes(
      `<worksheet xmlns="${main}"><sheetData>${sheet.join('')}</sheetData></worksheet>`,
    ),
    ...more,
  });
}
