import { SaxesParser } from 'saxes';
import { countryOfLabel } from '../person/country-label';
import { familyNameOf, givenNameOf } from '../person/family-name';
import type { SourceFacts } from '../person/official';
import { politicalGroupOf } from '../person/political-group';
import { BrokenFile, type ListWarning } from './broken-file';
import { decodeList } from './decode';
import { cleaned, type DirectoryList, type DirectoryRow, identifierIn, wholeList } from './directory-row';

type Member = { readonly line: number; readonly fields: Map<string, string> };

const deepest = 3;
const mostMembers = 20_000;

/**
 * Reads the European Parliament's list of members (`/meps/<language>/full-list/xml`), labels in any of the 24
 * languages. A list with names and ids only is the directory of a whole term: it does not say who is in office.
 *
 * @throws BrokenFile with the line; a document type, and with it every entity of the file's own, is refused
 */
export function parseFullList(bytes: Uint8Array): DirectoryList {
  const { text, encoding } = decodeList(bytes);
  if (encoding !== 'utf-8') throw new BrokenFile('notUtf8');
  const members = membersIn(text);
  const warnings: ListWarning[] = [];
  const rows = members.map((member) => rowOf(member, warnings));
  const isCurrent = members.some(({ fields }) => fields.has('country') || fields.has('politicalGroup'));
  return wholeList({ source: isCurrent ? 'ep-full-list' : 'ep-term-directory', rows, warnings });
}

function membersIn(text: string): Member[] {
  const parser = new SaxesParser();
  const members: Member[] = [];
  const path: string[] = [];
  parser.on('error', (fault) => {
    throw new BrokenFile('notXml', parser.line, { detail: fault.message.replace(/^\d+:\d+: /, '') });
  });
  parser.on('doctype', () => {
    throw new BrokenFile('documentType', parser.line);
  });
  parser.on('opentag', ({ name }) => {
    path.push(name);
    if (path.length === 1 && name !== 'meps') throw new BrokenFile('notFullList', parser.line);
    if (path.length > deepest) throw new BrokenFile('tooDeep', parser.line);
    if (path.length === 2 && name === 'mep') members.push({ line: parser.line, fields: new Map() });
    if (members.length > mostMembers) throw new BrokenFile('tooMany', parser.line);
  });
  const keep = (piece: string): void => {
    const field = path[2];
    const member = members.at(-1);
    if (field === undefined || path[1] !== 'mep' || !member) return;
    member.fields.set(field, (member.fields.get(field) ?? '') + piece);
  };
  parser.on('text', keep);
  parser.on('cdata', keep);
  parser.on('closetag', () => path.pop());
  parser.write(text).close();
  return members;
}

function rowOf({ line, fields }: Member, warnings: ListWarning[]): DirectoryRow {
  const read = (field: string): string => cleaned(fields.get(field), line);
  const externalId = identifierIn(read('id'), line);
  const fullName = read('fullName');
  if (!fullName) throw new BrokenFile('noName', line, { identifier: externalId });
  const countryLabel = read('country');
  const groupLabel = read('politicalGroup');
  const country = countryOfLabel(countryLabel);
  const group = politicalGroupOf(groupLabel);
  if (countryLabel && !country) warnings.push({ reason: 'unknownCountry', line, values: { value: countryLabel } });
  if (groupLabel && !group) warnings.push({ reason: 'unknownGroup', line, values: { value: groupLabel } });
  const facts = {
    fullName,
    givenName: givenNameOf(fullName),
    familyName: familyNameOf(fullName),
    country,
    group,
    groupLabel,
    party: read('nationalPoliticalGroup'),
  };
  return { externalId, line, facts: said(facts) };
}

/** Leaves out what the list does not say. */
function said(
  facts: { [Field in keyof SourceFacts]: SourceFacts[Field] | undefined } & { fullName: string },
): SourceFacts {
  const entries = Object.entries(facts).filter(([, value]) => value !== undefined && value !== '');
  return { ...Object.fromEntries(entries), fullName: facts.fullName };
}
