import type { PhrasingContent } from 'mdast';
import { tidyRun } from './inlines';
import { linkAddress } from './link-address';
import { normalText } from './normal-form';
import { deepest, note, numberOf, type Reading } from './reading';
import { type FootnoteMark, type Inline, wordsOf } from './tree';

/** Reads the inlines of a paragraph or heading. */
export function readInlines(nodes: readonly PhrasingContent[], reading: Reading, depth: number): Inline[] {
  return tidyRun(nodes.flatMap((node) => readInline(node, reading, depth)));
}

function readInline(node: PhrasingContent, reading: Reading, depth: number): Inline[] {
  switch (node.type) {
    case 'text':
    case 'html':
      return [{ type: 'text', text: node.value }];
    case 'inlineCode':
      return [{ type: 'code', text: normalText(node.value) }];
    case 'break':
      return [{ type: 'break' }];
    case 'emphasis':
    case 'strong':
      return readStress(node.type, readInlines(node.children, reading, depth + 1), reading, depth);
    case 'link':
      return readLink(node.url, readInlines(node.children, reading, depth + 1), reading);
    case 'linkReference':
      return readLink(
        reading.addresses.get(node.identifier)?.url ?? '',
        readInlines(node.children, reading, depth + 1),
        reading,
      );
    case 'image':
    case 'imageReference':
      return readImage(node.alt ?? '', reading);
    case 'footnoteReference':
      return [{ type: 'footnote', number: numberOf(reading, node.identifier) }];
    default:
      return [];
  }
}

function readStress(type: 'emphasis' | 'strong', children: Inline[], reading: Reading, depth: number): Inline[] {
  if (depth <= deepest) return [{ type, children }];
  note(reading, 'too deep', '');
  return children;
}

/** A link holds no footnote marks (they are links themselves): those in it follow it. */
function readLink(url: string, children: Inline[], reading: Reading): Inline[] {
  const marks: FootnoteMark[] = [];
  const words = tidyRun(withoutMarks(children, marks));
  const href = linkAddress(url);
  if (href !== undefined) return [{ type: 'link', href, children: words }, ...marks];
  note(reading, 'dropped link', `${wordsOf(words)} (${normalText(url)})`);
  return [...words, ...marks];
}

function withoutMarks(inlines: readonly Inline[], marks: FootnoteMark[]): Inline[] {
  return inlines.flatMap((inline): Inline[] => {
    if (inline.type === 'footnote') {
      marks.push(inline);
      return [];
    }
    return 'children' in inline ? [{ ...inline, children: tidyRun(withoutMarks(inline.children, marks)) }] : [inline];
  });
}

function readImage(alternative: string, reading: Reading): Inline[] {
  note(reading, 'dropped image', normalText(alternative));
  return [{ type: 'text', text: alternative }];
}
