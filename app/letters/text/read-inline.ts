import type { PhrasingContent } from 'mdast';
import { mailAddress } from '~/platform/address/mail-address';
import { tidyRun } from './inlines';
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

/**
 * The address of a link as it will stand in the letter, in the one spelling of the WHATWG URL Standard; undefined for
 * anything but https: without a user name in it, and mailto: with one address.
 */
export function linkAddress(typed: string): string | undefined {
  if (!URL.canParse(typed)) return undefined;
  const url = new URL(typed);
  const isWeb = url.protocol === 'https:' && url.username === '' && url.password === '';
  if (isWeb) return url.href;
  const isMail = url.protocol === 'mailto:' && /^[^\s@,]+@[^\s@,]+$/.test(url.pathname) && url.search === '';
  return isMail ? mailLink(url) : undefined;
}

/** A host in letters beyond ASCII would be escaped, which no mail program reads: it takes its form in ASCII (IDNA). */
function mailLink({ href, pathname }: URL): string | undefined {
  if (!/%[89A-F]/i.test(pathname)) return href;
  const address = mailAddress(decodedPath(pathname));
  return address === null ? undefined : `mailto:${address}`;
}

function decodedPath(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return '';
  }
}
