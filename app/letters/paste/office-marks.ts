import type { Element, ElementContent } from 'hast';

/** What programs write into the attributes of what they copy: Word, Google Docs, LibreOffice, Outlook. */

export const isElement = (node: { type: string }): node is Element => node.type === 'element';

export const element = (
  tagName: string,
  children: ElementContent[],
  properties: Element['properties'] = {},
): Element => ({ type: 'element', tagName, properties, children });

/** The declared style, lower case, with single blanks. It was renamed before it was read: no policy of the page is touched. */
export const styleOf = ({ properties }: Element): string =>
  String(properties['dataStyle'] ?? properties['style'] ?? '')
    .replace(/\s+/g, ' ')
    .toLowerCase();

export const classOf = ({ properties }: Element): string => [properties['className'] ?? []].flat().join(' ');

/** The words of a node and all below it. */
export const wordsOf = (node: ElementContent): string =>
  isElement(node) ? node.children.map(wordsOf).join('') : node.type === 'text' ? node.value : '';

const noteMark = /^#_?(?:ftn|edn|ftnt|sdfootnote|sdendnote)(\d+)(?:sym)?$/i;
const noteBack = /^#_?(?:ftnref|ednref|ftnt_ref|sdfootnote|sdendnote)(\d+)(?:anc)?$/i;
const noteId = /^(?:ftn|edn|ftnt|sdfootnote|sdendnote)\d+$/i;

const hrefOf = (node: ElementContent): string =>
  isElement(node) && node.tagName === 'a' ? String(node.properties['href'] ?? '') : '';

/** Footnotes and endnotes are numbered apart. */
const keyed = (href: string, found: RegExpExecArray | null) =>
  found?.[1] ? `${/edn|endnote/i.test(href) ? 'e' : ''}${found[1]}` : null;

/** The key of the footnote that a link in the text leads to; null where it is no such link. */
export function markedNote(node: ElementContent): string | null {
  const href = hrefOf(node);
  return /anc$/i.test(href) ? null : keyed(href, noteMark.exec(href));
}

/** The key of the footnote from which a link leads back to the text. */
export function returningNote(node: ElementContent): string | null {
  const href = hrefOf(node);
  return /sym$/i.test(href) || markedNote(node) ? null : keyed(href, noteBack.exec(href));
}

/** The key of the footnote that a block holds: it leads back to the text before it says anything. */
export function heldNote(node: Element): string | null {
  if (!/^(?:div|p|li|aside)$/.test(node.tagName)) return null;
  const first = firstLink(node);
  const key = first && returningNote(first);
  return key && (node.tagName !== 'div' || noteId.test(String(node.properties['id'] ?? ''))) ? key : null;
}

function firstLink(node: ElementContent): Element | null {
  if (!isElement(node)) return null;
  if (node.tagName === 'a') return node;
  for (const child of node.children) {
    const found = firstLink(child);
    if (found || wordsOf(child).trim() !== '') return found;
  }
  return null;
}
