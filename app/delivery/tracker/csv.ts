type Cell = string | number | null;

/** Signs at which spreadsheets begin to reckon, full-width ones too: a cell that starts with one is kept as words by an apostrophe. */
const reckons = /^[=+\-@＝＋－＠\t\r\n]/;

function cell(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const words = reckons.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words;
}

/** Rows as CSV (RFC 4180), with a byte order mark for spreadsheets; no cell is ever read as a formula. */
export const csvOf = (rows: readonly (readonly Cell[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
