import type { Nodes, Root } from 'mdast';
import { note, type Reading } from './reading';

const bullet = /^[ \t]*(?:[•·▪◦‣●○■]|o(?=\t))[ \t]+/;
const noted = /^[ \t]*\[(\d{1,3})\][ \t]+/;
const longest = 60;

/**
 * Notes what plain text from a word processor leaves within paragraphs, which Markdown runs together: a line that begins with a bullet,
 * and one that begins with a number in brackets which stands elsewhere, too. The first of each is quoted.
 */
export function notePlainLines(source: string, root: Root, reading: Reading): void {
  const lines = paragraphsIn(root).flatMap(({ position }) =>
    source.slice(position?.start.offset, position?.end.offset).split('\n'),
  );
  const listed = lines.find((line) => bullet.test(line));
  if (listed) note(reading, 'bullet in a paragraph', begun(listed));
  const sourced = lines.find((line) => isBorneElsewhere(line, source));
  if (sourced) note(reading, 'number in brackets', begun(sourced));
}

function isBorneElsewhere(line: string, source: string): boolean {
  const [, number] = noted.exec(line) ?? [];
  return number !== undefined && source.split(`[${number}]`).length > 2;
}

function paragraphsIn(node: Nodes): Nodes[] {
  if (node.type === 'paragraph') return [node];
  return 'children' in node ? node.children.flatMap(paragraphsIn) : [];
}

function begun(line: string): string {
  const signs = [...line.trim().replace(/\s+/g, ' ')];
  return signs.length > longest ? `${signs.slice(0, longest).join('').trimEnd()}…` : signs.join('');
}
