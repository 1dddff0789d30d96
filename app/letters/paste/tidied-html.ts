import type { Element, ElementContent, RootContent } from 'hast';
import type { Dropped } from './dropped';
import { classOf, element, heldNote, isElement, markedNote, returningNote, styleOf, wordsOf } from './office-marks';
import { gathered, isMarker, webItems, wordItem } from './word-lists';

const unseen = /^(?:head|style|script|xml|title|meta|link|colgroup|noscript|template|button|select|o:.*)$/;
const drawn = /^(?:img|picture|svg|object|embed|iframe|video|audio|canvas|v:.*)$/;
const blocks = /^(?:p|div|h[1-6]|ul|ol|li|blockquote|table|pre|hr|section|article|x-note|x-item)$/;
const lookAlone = /^(?:span|font|u|ins|sup|sub|small|big|mark|label|center|s|strike)$/;

/**
 * What was copied, as plain HTML: what programs say by style and class is said by elements, and what a letter has no place for is left
 * out. A footnote’s mark is an `x-mark`, the footnote an `x-note`, both with its key as `id`.
 * @param dropped takes what was left out
 */
export const tidied = (nodes: readonly RootContent[], dropped: Set<Dropped>): ElementContent[] =>
  gathered(eachTidied(nodes, dropped));

/** Items of Word’s lists are not gathered yet: those of one list may stand in one box each. */
function eachTidied(nodes: readonly RootContent[], dropped: Set<Dropped>): ElementContent[] {
  const all = nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'text') return [node];
    return node.type === 'element' ? tidy(node, dropped) : [];
  });
  return withoutStrayBreaks(all);
}

/** A line break beside a block breaks no line. */
function withoutStrayBreaks(nodes: readonly ElementContent[]): ElementContent[] {
  if (!nodes.some(isBlock)) return [...nodes];
  const said = nodes.filter((node) => isElement(node) || wordsOf(node).trim() !== '');
  const beside = (at: number) =>
    [said[at - 1], said[at + 1]].some((other) => !other || isBlock(other) || isBreak(other));
  return said.filter((node, at) => !isBreak(node) || !beside(at));
}

function tidy(node: Element, dropped: Set<Dropped>): ElementContent[] {
  const style = styleOf(node);
  const { tagName } = node;
  if (tagName !== 'o:p' && unseen.test(tagName)) return [];
  if (/\bEOP\b/.test(classOf(node))) return []; // Word for the web ends each paragraph with a blank
  if (/display: ?none|mso-hide: ?all/.test(style) || isMarker(node)) return [];
  if (/mso-element: ?comment/.test(style)) return left('comment', dropped);
  if (drawn.test(tagName)) return left('image', dropped);
  if (tagName === 'del') return wordsOf(node).trim() === '' ? [] : left('deletion', dropped);
  const mark = markedNote(node);
  if (mark) return [element('x-mark', [], { id: mark })];
  if (returningNote(node)) return [];
  const note = heldNote(node);
  const children = (tagName === 'div' ? eachTidied : tidied)(node.children, dropped);
  if (note) return [element('x-note', noteBlocks(children), { id: note })];
  if (/mso-element: ?footnote-list/.test(style)) return children.filter((each) => isBlock(each) && !isRule(each));
  const item = wordItem(node, children);
  return item ? [item] : shaped(node, children, dropped);
}

/** What a footnote says: without the blank behind its number, and once, though Word marks the note and its paragraph alike. */
function noteBlocks(children: ElementContent[]): ElementContent[] {
  const own = gathered(children).flatMap((child) =>
    isElement(child) && child.tagName === 'x-note' ? child.children : [child],
  );
  const [first, ...rest] = own.some(isBlock) ? own.filter(isElement) : [element('p', own)];
  return first ? [{ ...first, children: withoutLead(first.children) }, ...rest] : [];
}

function withoutLead([first, ...rest]: ElementContent[]): ElementContent[] {
  if (first?.type !== 'text') return first ? [first, ...rest] : [];
  const value = first.value.trimStart();
  return value ? [{ ...first, value }, ...rest] : withoutLead(rest);
}

function shaped(node: Element, children: ElementContent[], dropped: Set<Dropped>): ElementContent[] {
  const { tagName } = node;
  const style = styleOf(node);
  if (/^(?:b|strong|i|em)$/.test(tagName) && /(?:^|; ?)font-(?:weight|style): ?(?:normal|400)/.test(style))
    return children;
  if (tagName === 'o:p' || lookAlone.test(tagName)) {
    if (/^(?:s|strike)$/.test(tagName) || /line-through/.test(style)) dropped.add('strike');
    return stressed(children, style);
  }
  if (tagName === 'table') dropped.add('table');
  if (tagName === 'a' && !node.properties['href']) return children;
  if (/^h[1-6]$/.test(tagName)) return [element(tagName, children.flatMap(unstressed))];
  if (tagName === 'p' || (tagName === 'div' && !children.some(isBlock))) return paragraphs(node, children);
  if (tagName === 'div') return children;
  if (/^[uo]l$/.test(tagName)) return webItems(node, children) ?? [{ ...node, children: nested(children) }];
  return [{ ...node, children }];
}

const left = (kind: Dropped, dropped: Set<Dropped>): [] => {
  dropped.add(kind);
  return [];
};

const isBlock = (node: ElementContent) => isElement(node) && blocks.test(node.tagName);
const isRule = (node: ElementContent) => isElement(node) && node.tagName === 'hr';
const isBreak = (node: ElementContent) => isElement(node) && node.tagName === 'br';

/** Two line breaks end a paragraph; quotations and titles are told by Word’s classes. */
function paragraphs(node: Element, children: ElementContent[]): ElementContent[] {
  const parts: ElementContent[][] = [[]];
  children.forEach((child, at) => {
    const next = children.slice(at + 1).find((each) => wordsOf(each).trim() !== '' || isElement(each));
    if (isBreak(child) && next && isBreak(next)) parts.push([]);
    else if (!isBreak(child) || (parts.at(-1)?.length ?? 0) > 0) parts.at(-1)?.push(child);
  });
  const kind = classOf(node);
  const tag = /\bMsoTitle\b/.test(kind) ? 'h1' : 'p';
  const made = parts.filter((part) => part.some(saysSomething)).map((part) => element(tag, part));
  return /\bMso(?:Intense)?Quote\b/.test(kind) ? [element('blockquote', made)] : made;
}

const saysSomething = (node: ElementContent): boolean =>
  wordsOf(node).trim() !== '' || (isElement(node) && (node.tagName === 'x-mark' || node.children.some(saysSomething)));

/** Google Docs puts a list into a list, not into an item of it. */
function nested(children: ElementContent[]): ElementContent[] {
  const items: ElementContent[] = [];
  for (const child of children) {
    const before = items.at(-1);
    if (isElement(child) && /^[uo]l$/.test(child.tagName) && before && isElement(before)) before.children.push(child);
    else if (isElement(child)) items.push(child);
  }
  return items;
}

function stressed(children: ElementContent[], style: string): ElementContent[] {
  if (children.every((child) => wordsOf(child).trim() === '') || children.some(isBlock)) return children;
  const italic = /(?:^|; ?)font-style: ?italic/.test(style) ? [element('em', children)] : children;
  return /(?:^|; ?)font-weight: ?(?:bold|[6-9]00)/.test(style) ? [element('strong', italic)] : italic;
}

/** A heading is strong already. */
const unstressed = (node: ElementContent): ElementContent[] =>
  isElement(node) && /^(?:b|strong)$/.test(node.tagName) ? node.children.flatMap(unstressed) : [node];
