/** An official as a mail knows them: what decides its words. */
export type Recipient = {
  readonly mailbox: string;
  readonly fullName: string;
  readonly familyName: string | null;
  readonly honorific: 'Mr' | 'Ms' | null;
  /** ISO 3166-1 alpha-2 of representation. */
  readonly country: string | null;
  readonly group: string | null;
  /** BCP 47, the preferred first; empty where nothing is known. */
  readonly languages?: readonly string[];
  readonly roles?: readonly { readonly kind: string; readonly body: string; readonly role: string }[];
  /** What a frozen mail stays with when it is written anew: its language, and whether the PDF is attached. */
  readonly frozen?: { readonly language: string; readonly attached: boolean };
};

/** One line of plain words: no breaks, no control or direction marks, and no longer than a mail can bear. */
export function plainLine(words: string, most = 200): string {
  const line = words
    .normalize('NFC')
    .replace(/[\p{C}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
  return line.length > most
    ? `${[...line]
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`
    : line;
}
