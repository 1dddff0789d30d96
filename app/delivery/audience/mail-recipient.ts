import type { Addressed } from './addressee';

/** An official as a mail knows them: what decides its words. */
export type Recipient = Pick<
  Addressed,
  | 'mailbox'
  | 'kind'
  | 'fullName'
  | 'familyName'
  | 'honorific'
  | 'position'
  | 'institution'
  | 'country'
  | 'constituency'
  | 'group'
  | 'languages'
  | 'salutations'
  | 'roles'
> & {
  /**
   * What a mail of a dispatch that was sent stays with: its language, and whether the PDF is attached. A field that has
   * become empty since stays empty, since nobody can write its words anew.
   */
  readonly frozen?: { readonly language: string; readonly attached: boolean };
};

/** One line of plain words: no breaks, no control or direction marks, and no longer than a mail can bear. */
export function plainLine(words: string, most = 200): string {
  const line = words
    .normalize('NFC')
    .replace(/[\p{C}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
  return line.length > most
    ? `${line
        .slice(0, most - 1)
        .replace(/\p{Surrogate}$/u, '')
        .trimEnd()}…`
    : line;
}
