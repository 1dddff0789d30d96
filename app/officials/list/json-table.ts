import { BrokenFile } from './broken-file';
import { type Line, mostRows } from './csv-lines';
import { isRecord, type Things, textOf } from './json-list';
import type { TableFile } from './table-file';

const mostColumns = 200;
const deepest = 4;

/**
 * JSON that holds things in an array, or under their numbers, as a table: each thing is a row, each of its names a column.
 * What lies within another thing gets both names (`committees.LIBE`); several values share a cell.
 * @throws BrokenFile where there is no such array
 */
export function tableOfObjects(
  parsed: unknown,
  text: string,
  { encoding, isCertain }: Pick<TableFile, 'encoding' | 'isCertain'>,
): TableFile {
  const things = thingsIn(parsed, 0);
  if (things.length === 0) throw new BrokenFile('unknownJson');
  if (things.length > mostRows) throw new BrokenFile('tooMany');
  const flat = things.map((thing) => new Map(cellsOf(thing, '', 0)));
  const header = [...new Set(flat.flatMap((cells) => [...cells.keys()]))].slice(0, mostColumns);
  if (header.length < 2) throw new BrokenFile('unknownJson');
  const places = Array.isArray(parsed) ? linesOfThings(text) : [];
  const rows = flat.map(
    (cells, place): Line => ({ line: places[place] ?? place + 1, cells: header.map((name) => cells.get(name) ?? '') }),
  );
  return { encoding, isCertain, separator: '{}', header, hasHeader: true, rows };
}

/** The longest array of things, however it is wrapped; or things that are told apart by their names, as by numbers. */
function thingsIn(value: unknown, depth: number): Things[] {
  if (Array.isArray(value)) return value.filter(isRecord);
  if (!isRecord(value) || depth === deepest) return [];
  const within = Object.values(value).map((each) => thingsIn(each, depth + 1));
  const longest = within.reduce((best, each) => (each.length > best.length ? each : best), []);
  const numbered = Object.entries(value).filter(([name, each]) => /^\d+$/.test(name) && isRecord(each));
  return numbered.length > longest.length ? numbered.map(([id, each]) => ({ id, ...(each as Things) })) : longest;
}

function cellsOf(thing: Things, before: string, depth: number): [string, string][] {
  return Object.entries(thing).flatMap(([name, value]): [string, string][] => {
    const path = `${before}${name.trim()}`;
    if (isRecord(value)) return depth === deepest ? [] : cellsOf(value, `${path}.`, depth + 1);
    return [[path, cellOf(value)]];
  });
}

function cellOf(value: unknown): string {
  if (value === true) return 'yes';
  if (Array.isArray(value)) return value.map(partOf).filter(Boolean).join('; ');
  return textOf(value);
}

/** One of several values; of a committee with a role, `LIBE (member)`. */
function partOf(value: unknown): string {
  if (!isRecord(value)) return textOf(value);
  const texts = Object.entries(value).map(([name, each]) => [name, textOf(each)] as const);
  const role = texts.find(([name]) => /^(role|function|position)$/i.test(name))?.[1];
  const others = texts.filter(([, text]) => text && text !== role).map(([, text]) => text);
  return role && others[0] ? `${others[0]} (${role})` : others.join('; ');
}

/** The line on which each thing of an array begins. */
function linesOfThings(text: string): number[] {
  const lines: number[] = [];
  let [line, depth, isQuoted] = [1, 0, false];
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === '\n') line += 1;
    else if (isQuoted && sign === '\\') at += 1;
    else if (sign === '"') isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (sign === '}' || sign === ']') depth -= 1;
    else if (sign === '{' || sign === '[') {
      if (sign === '{' && depth === 1) lines.push(line);
      depth += 1;
    }
  }
  return lines;
}
