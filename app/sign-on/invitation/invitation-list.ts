import { mailAddress } from '~/platform/address/mail-address';

/** One organisation to invite: its mailbox, and its name as the lead wrote it, if it did. */
export type Invited = { readonly address: string; readonly name: string | null };

/** What a pasted list was understood as. Lines are counted from 1, as an editor shows them. */
export type InvitationList = {
  readonly invited: readonly Invited[];
  readonly faults: readonly { readonly line: number; readonly words: string }[];
  /** How many addresses were named again. */
  readonly repeated: number;
};

/** The most invitations at once, and the most characters of a list: typed and sent at once, or pasted to be looked at. */
export const invitationLimits = { atOnce: 500, characters: 100_000, pasted: 1_000_000, name: 160 } as const;

/**
 * Reads mail addresses with or without names, in any usual form: `Name <a@b.example>`, `Name, a@b.example` (also with a
 * semicolon or a tab), `a@b.example (Name)`, several on a line, `mailto:` before them. A line that cannot be read is named.
 */
export function readInvitationList(typed: string): InvitationList {
  const found = new Map<string, Invited>();
  const faults: { line: number; words: string }[] = [];
  let read = 0;
  for (const { line, entries, words } of readEntries(typed)) {
    if (!entries) faults.push({ line, words: words.slice(0, 120) });
    for (const entry of entries ?? []) {
      read += 1;
      const known = found.get(entry.address);
      found.set(entry.address, known ? { ...known, name: known.name ?? entry.name } : entry);
    }
  }
  return { invited: [...found.values()], faults, repeated: read - found.size };
}

/** Each line that has words, with its entries; null where it cannot be read. Lines are counted from 1. */
export function readEntries(typed: string): { line: number; entries: Invited[] | null; words: string }[] {
  return typed
    .normalize('NFC')
    .split(/\r\n|\r|\n/)
    .flatMap((words, index) =>
      /[^\s,;]/.test(words) ? [{ line: index + 1, entries: readLine(words), words: words.trim() }] : [],
    );
}

/** The entries of one line, or null where something on it is no address that a mail could go to. */
function readLine(line: string): Invited[] | null {
  const tokens = [...line.matchAll(/[^\s<>,;"()[\]]+/g)].filter(([token]) => token.includes('@'));
  if (tokens.length === 0) return null;
  const entries: Invited[] = [];
  let from = 0;
  for (const { 0: token, index } of tokens) {
    const address = mailAddress(token.replace(/^mailto:/i, ''));
    const name = nameIn(line.slice(from, index).replace(/^\s*[)>\]"]+/, ''));
    if (!address || name === undefined) return null;
    entries.push({ address, name });
    from = index + token.length;
  }
  return withNameBehind(entries, nameIn(line.slice(from)));
}

/** Words behind the last address are its name, where it has none before it. */
function withNameBehind(entries: Invited[], behind: string | null | undefined): Invited[] | null {
  if (behind === undefined) return null;
  const last = entries.at(-1);
  if (behind === null || !last) return entries;
  return last.name === null ? [...entries.slice(0, -1), { ...last, name: behind }] : null;
}

const copyLabels = 'cc|bcc|copy|copie|copia|cópia|kopie|kopia|kópia|kopi|kopio|копие|копия|κοινοποίηση';
const copyLabel = new RegExp(String.raw`(?<!\p{L})(?:in |en )?(?:${copyLabels})\.?\s*:`, 'iu');
const onlyCopyLabel = new RegExp(String.raw`^(?:in |en )?(?:${copyLabels})\.?$`, 'iu');

/** Whether a line says of an address that it is in copy: “(copie: office@harbour.example)”. */
export const namesCopy = (line: string): boolean => copyLabel.test(line);

const marks = new Set(['<', '>', '[', ']', '"', "'", ',', ';', ':', '|', '–', '—', '-', '·', '•', ' ', '\t']);

/** Words without the marks that set names apart from addresses; null where none are left, undefined where too many. */
function nameIn(words: string): string | null | undefined {
  const name = withoutMarks([...words.replace(/\p{C}/gu, ' ')]).replace(/\s+/g, ' ');
  if (name.length > invitationLimits.name) return undefined;
  return name === '' || onlyCopyLabel.test(name) ? null : name;
}

/** Brackets go where they stand around all or have no other: “Harbour (UK)” keeps its own. */
function withoutMarks(letters: readonly string[]): string {
  const count = (mark: string) => letters.filter((letter) => letter === mark).length;
  let [start, end, opened] = [0, letters.length, count('(') - count(')')];
  for (;;) {
    const [first = '', last = ''] = [letters[start], letters[end - 1]];
    const isWrapped = first === '(' && last === ')' && !letters.slice(start + 1, end - 1).some((each) => each === ')');
    if (start >= end) return '';
    if (isWrapped) [start, end] = [start + 1, end - 1];
    else if (marks.has(first) || (first === '(' && opened > 0))
      [start, opened] = [start + 1, opened - Number(first === '(')];
    else if (marks.has(last) || (last === ')' && opened < 0)) [end, opened] = [end - 1, opened + Number(last === ')')];
    else return letters.slice(start, end).join('').trim();
  }
}
