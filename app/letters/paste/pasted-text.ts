const bullet = /^[ \t]*(?:[•·▪◦‣●○■–—-]|o(?=\t))[ \t]+/;
const numbered = /^[ \t]*(\d{1,3})[.)][ \t]+/;
const noted = /^[ \t]*\[(\d{1,3})\][ \t]*/;

/**
 * Plain words from the clipboard, as the Markdown of a letter: each line is a paragraph where the lines were not broken by a mail
 * program, bullets and numbers are lists, and `[1]` is a footnote where a line begins with it and another bears it.
 * @param firstNote the number of the first footnote: those before it are taken
 * @returns null where nothing would change, such as for one line, or for Markdown
 */
export function pastedText(text: string, firstNote = 1): string | null {
  const plain = text.replace(/\r\n?/g, '\n').trim();
  const lines = plain.split('\n').map((line) => line.trimEnd());
  if (lines.length < 2 || isMarkdown(plain)) return null;
  const whole = isWrapped(lines) ? joined(lines) : lines.filter((line) => line !== '');
  const said = whole.map((line) => withNotes(listed(line), notesOf(lines), firstNote));
  return said.map((line, at) => (at > 0 ? between(said[at - 1] ?? '', line) : '') + line).join('');
}

/** Somebody who pastes Markdown means it. */
const isMarkdown = (text: string) => /^#{1,6} \S|\*\*\S|\]\(|\[\^\d+\]|^> |^[*-] \S/m.test(text);

const usualWidth = { least: 50, most: 82 };

/** Whether a mail program broke the lines: those that another follows are all about as long as a line of mail. */
function isWrapped(lines: readonly string[]): boolean {
  const followed = lines.filter((line, at) => line !== '' && lines[at + 1] && !startsAnew(lines[at + 1] ?? ''));
  const { least, most } = usualWidth;
  const usual = followed.filter(({ length }) => length >= least && length <= most);
  return followed.length > 0 && lines.every(({ length }) => length <= most) && usual.length * 3 >= followed.length * 2;
}

const startsAnew = (line: string) => bullet.test(line) || numbered.test(line) || noted.test(line);

function joined(lines: readonly string[]): string[] {
  const out: string[] = [];
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    if (line === '') return;
    if (before && !startsAnew(line) && before.length >= usualWidth.least) out.push(`${out.pop()} ${line.trim()}`);
    else out.push(line);
  });
  return out;
}

const listed = (line: string): string =>
  numbered.test(line)
    ? line.replace(numbered, '$1. ')
    : bullet.test(line)
      ? line.replace(bullet, '- ')
      : noted.test(line)
        ? line.trim()
        : line.trim().replace(/^([#>+=])/, '\\$1');

/** The numbers with which a line begins and which another line bears. */
function notesOf(lines: readonly string[]): readonly string[] {
  const begun = lines.flatMap((line) => noted.exec(line)?.[1] ?? []);
  const borne = (number: string) => lines.some((line) => line.replace(noted, '').includes(`[${number}]`));
  return [...new Set(begun)].filter(borne);
}

function withNotes(line: string, notes: readonly string[], firstNote: number): string {
  const renumbered = (number: string) => String(notes.indexOf(number) + firstNote);
  const [, own] = noted.exec(line) ?? [];
  const marked = (words: string) =>
    words.replace(/\[(\d{1,3})\]/g, (all, number: string) =>
      notes.includes(number) ? `[^${renumbered(number)}]` : all,
    );
  if (own && notes.includes(own)) return `[^${renumbered(own)}]: ${marked(line.replace(noted, ''))}`;
  return marked(line);
}

/** Items of one list stand line by line, all else apart. */
function between(before: string, line: string): string {
  const kind = (each: string) => /^- |^\d+\. |^\[\^/.exec(each)?.[0].replace(/\d+/, '1');
  return kind(line) && kind(line) === kind(before) ? '\n' : '\n\n';
}
