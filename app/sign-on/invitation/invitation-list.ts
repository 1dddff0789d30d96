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

/** Words without the marks that set names apart from addresses; null where none are left, undefined where too many. */
function nameIn(words: string): string | null | undefined {
  const marks = new Set(['<', '>', '(', ')', '[', ']', '"', "'", ',', ';', ':', ' ', '\t']);
  const letters = [...words.replace(/\p{C}/gu, ' ')];
  let [start, end] = [0, letters.length];
  while (start < end && marks.has(letters[start] ?? '')) start++;
  while (end > start && marks.has(letters[end - 1] ?? '')) end--;
  const name = letters.slice(start, end).join('').replace(/\s+/g, ' ').trim();
  if (name.length > invitationLimits.name) return undefined;
  return name === '' ? null : name;
}
