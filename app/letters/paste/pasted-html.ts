import type { Element, ElementContent, Root } from 'hast';
import { fromDom } from 'hast-util-from-dom';
import { defaultHandlers, type Handle, toMdast } from 'hast-util-to-mdast';
import type { Nodes, PhrasingContent } from 'mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { toMarkdown } from 'mdast-util-to-markdown';
import { type Dropped, droppedKinds, type Pasted } from './dropped';
import { isElement } from './office-marks';
import { tidied } from './tidied-html';

/**
 * What Word, Google Docs, LibreOffice, a mail program or a page gives the clipboard as HTML, as Markdown. Nothing of the HTML survives,
 * so nothing is to be sanitised: the letter’s own reader reads the result, as if it had been typed.
 * @param firstNote the number of the first footnote: those before it are taken
 */
export function pastedHtml(html: string, firstNote = 1): Pasted {
  const parsed = fromDom(new DOMParser().parseFromString(inert(html), 'text/html')) as Root;
  return markdownOf(parsed, firstNote);
}

/** Style sheets and declared styles, under other names: an inert document asks the page’s policy about them as well. */
const inert = (html: string): string =>
  html
    .replace(/<style[\s>][\s\S]*?<\/style\s*>/gi, '')
    .replace(/<[a-z][^<>]*>/gi, (tag) => tag.replace(/\sstyle\s*=/gi, ' data-style='));

/** The same of a tree of HTML. */
export function markdownOf(root: Root, firstNote = 1): Pasted {
  const dropped = new Set<Dropped>();
  const tree: Root = { type: 'root', children: tidied(root.children, dropped) };
  const numbers = new Map<string, number>();
  const mdast = toMdast(tree, { handlers: handlersFor(numbers, firstNote) });
  tighten(mdast);
  const markdown = toMarkdown(mdast as Parameters<typeof toMarkdown>[0], {
    ...{ extensions: [gfmFootnoteToMarkdown()], bullet: '-', rule: '_', emphasis: '*', strong: '*' },
    ...{ listItemIndent: 'one', resourceLink: true },
  });
  return { markdown: markdown.trim(), dropped: droppedKinds.filter((kind) => dropped.has(kind)) };
}

function handlersFor(numbers: Map<string, number>, firstNote: number): Record<string, Handle> {
  const named = (node: Element) => {
    const key = String(node.properties['id']);
    const number = numbers.get(key) ?? numbers.size + firstNote;
    numbers.set(key, number);
    return { identifier: String(number), label: String(number) };
  };
  const row: Handle = (state, node) => ({ type: 'paragraph', children: cellsOf(node, state) });
  const words: Handle = (state, node) => state.all(node);
  return {
    'x-mark': (_, node) => ({ type: 'footnoteReference', ...named(node) }),
    'x-note': (state, node) => ({
      ...{ type: 'footnoteDefinition', ...named(node) },
      children: state.toFlow(state.all(node)) as never,
    }),
    tr: row,
    ...Object.fromEntries(
      ['table', 'tbody', 'thead', 'tfoot', 'dl', 'dt', 'dd', 'input', 'code'].map((tag) => [tag, words]),
    ),
    // Code has no place inside a line of a letter; a block of it has.
    pre: defaultHandlers.pre as Handle,
  };
}

/** The cells of a row in one line, with dashes between them. */
function cellsOf(row: Element, state: Parameters<Handle>[0]): PhrasingContent[] {
  return row.children.filter(isElement).flatMap((cell, at) => {
    const inside = state.all({ ...cell, children: inLine(cell.children) }) as PhrasingContent[];
    return at > 0 ? [{ type: 'text' as const, value: ' – ' }, ...inside] : inside;
  });
}

/** What stands in blocks, in one line with blanks between them. */
const inLine = (nodes: readonly ElementContent[]): ElementContent[] =>
  nodes.flatMap((node, at): ElementContent[] => {
    if (!isElement(node) || !/^(?:p|div|ul|ol|li|h[1-6]|blockquote)$/.test(node.tagName)) return [node];
    return [...(at > 0 ? [{ type: 'text' as const, value: ' ' }] : []), ...inLine(node.children)];
  });

/** A list whose items hold one paragraph each is meant tight: programs put a paragraph into every item. */
function tighten(node: Nodes): void {
  if (!('children' in node)) return;
  for (const child of node.children) tighten(child as Nodes);
  if (node.type === 'listItem') node.spread = node.children.some(({ type }, at) => at > 0 && type !== 'list');
  if (node.type === 'list') node.spread = node.children.some(({ spread }) => spread);
}
