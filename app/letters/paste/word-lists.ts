import type { Element, ElementContent } from 'hast';
import { element, isElement, styleOf, wordsOf } from './office-marks';

/** Word copies a list as paragraphs that say of which list, and how deep, they are; this is one until it is gathered. */
const item = 'x-item';

const listed = /mso-list: ?l(\d+) level(\d+)/;

/** The paragraph as an item of a list, with what it holds already tidied; null where Word does not call it one. */
export function wordItem(paragraph: Element, children: ElementContent[]): Element | null {
  const found = listed.exec(styleOf(paragraph));
  if (!found || /^h\d$/.test(paragraph.tagName)) return null;
  const marker = markerOf(paragraph);
  const numbered = /^\W*(?:\d+|[a-z]{1,4}|[ivxlc]+)[.)]/i.test(marker);
  return element(item, children, {
    list: found[1] ?? '',
    level: Number(found[2]) - 1,
    tag: numbered ? 'ol' : 'ul',
    start: Number(/\d+/.exec(marker)?.[0] ?? 1),
  });
}

/** Word for the web copies each item as a list of its own, which says to which one it belongs; null where it is no such list. */
export function webItems(list: Element, items: readonly ElementContent[]): Element[] | null {
  const held = items.filter(isElement);
  if (held.length === 0 || !held.every(({ properties }) => properties['dataListid'])) return null;
  return held.map(({ properties, children }) =>
    element(item, inParagraph(children), {
      list: String(properties['dataListid']),
      level: Number(properties['dataAriaLevel'] ?? 1) - 1,
      tag: list.tagName,
      start: Number(list.properties['start'] ?? 1),
    }),
  );
}

const inParagraph = (children: ElementContent[]) =>
  children.flatMap((child) => (isElement(child) && child.tagName === 'p' ? child.children : [child]));

/** What Word draws before an item, which it also copies as words. */
export const isMarker = (node: Element): boolean => /mso-list: ?ignore/.test(styleOf(node));

function markerOf(node: Element): string {
  for (const child of node.children.filter(isElement)) {
    const found = isMarker(child) ? wordsOf(child) : markerOf(child);
    if (found) return found.trim();
  }
  return '';
}

/** Gathers items that follow one another, with blanks between them or none, into lists within lists. */
export function gathered(nodes: readonly ElementContent[]): ElementContent[] {
  const out: ElementContent[] = [];
  let open: Element[] = [];
  for (const node of nodes) {
    if (isElement(node) && node.tagName === item) open = placed(node, open, out);
    else if (open.length === 0 || wordsOf(node).trim() !== '' || isElement(node)) {
      open = [];
      out.push(node);
    }
  }
  return out;
}

/** @returns the lists that are open after the item, the outermost first */
function placed({ properties, children }: Element, before: readonly Element[], out: ElementContent[]): Element[] {
  const { list, level, tag, start } = properties as { list: string; level: number; tag: string; start: number };
  const lists = before.slice(0, level + 1);
  const same = lists[level];
  if (same && (same.tagName !== tag || (level === 0 && same.properties['list'] !== list))) lists.length = level;
  while (lists.length <= level) {
    const own = lists.length === level;
    const made = element(own ? tag : 'ul', [], { list, ...(own && tag === 'ol' ? { start } : {}) });
    const above = lists.at(-1);
    const holder = above?.children.at(-1);
    if (holder && isElement(holder)) holder.children.push(made);
    else if (above) above.children.push(element('li', [made]));
    else out.push(made);
    lists.push(made);
  }
  lists[level]?.children.push(element('li', [element('p', children)]));
  return lists;
}
