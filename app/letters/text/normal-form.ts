/**
 * What no reader could see or should meet: C0 and C1 controls but line feed and tab, the marks that reorder a line
 * (U+202A–202E, U+2066–2069), byte order marks, non-characters, interlinear and tag characters.
 */
const unseen =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\p{Noncharacter_Code_Point}\u{e0000}-\u{e007f}]/gu;

/** As typed, but in Unicode’s composed form (NFC), with line feeds alone and without unseen characters. Idempotent. */
export function normalText(typed: string): string {
  return typed
    .replace(/\r\n?|\u0085|\u2028|\u2029/g, '\n')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(unseen, '')
    .normalize('NFC');
}

/** One line: runs of space become one space, none at the ends. Spaces that do not break are kept within. */
export function normalLine(typed: string): string {
  return normalText(typed)
    .replace(/[ \t\n]+/g, ' ')
    .trim();
}

/** Lines: each a normal line; none blank at the ends, never two blank ones together. */
export function normalLines(typed: string): string {
  const lines = normalText(typed).split('\n').map(normalLine);
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '');
}
