import { readAsk } from './read-letter';
import { type Block, type Inline, type LetterTree, type Link, type List, wordsOf } from './tree';
import { wrapped } from './wrap';

/**
 * A letter’s body as plain text for mails: lines of at most `width` characters (72 as RFC 3676 advises), links spelt
 * out, footnote marks as [1] and the footnotes at the end. Only an address that is longer makes a longer line.
 */
export function letterAsPlainText(tree: LetterTree, width = 72): string {
  const body = blocksAsText(tree.blocks, width);
  const footnotes = tree.footnotes.map((blocks, index) =>
    hung(`[${index + 1}] `, blocksAsText(blocks, width - `[${index + 1}] `.length)),
  );
  return [body, ...(footnotes.length > 0 ? [footnotes.join('\n')] : [])].join('\n\n');
}

/** The asks as a numbered list in plain text, wrapped in the same way. */
export function asksAsPlainText(asks: readonly string[], width = 72): string {
  return asks
    .map((ask, index) => hung(`${index + 1}. `, wrapped(inlinesAsText(readAsk(ask)), width - `${index + 1}. `.length)))
    .join('\n\n');
}

function blocksAsText(blocks: readonly Block[], width: number): string {
  return blocks.map((block) => blockAsText(block, Math.max(width, 20))).join('\n\n');
}

function blockAsText(block: Block, width: number): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return wrapped(inlinesAsText(block.children), width);
    case 'list':
      return listAsText(block, width);
    case 'quote':
      return led('> ', blocksAsText(block.children, width - 2));
    case 'rule':
      return '* * *';
    case 'code':
      return led('    ', block.text);
  }
}

function listAsText(list: List, width: number): string {
  const items = list.items.map((item, index) => {
    const mark = list.ordered ? `${list.start + index}. ` : '- ';
    const blocks = item.map((block) => blockAsText(block, Math.max(width - mark.length, 20)));
    return hung(mark, blocks.join(list.tight ? '\n' : '\n\n'));
  });
  return items.join(list.tight ? '\n' : '\n\n');
}

function inlinesAsText(inlines: readonly Inline[]): string {
  return inlines.map(inlineAsText).join('');
}

function inlineAsText(inline: Inline): string {
  switch (inline.type) {
    case 'text':
    case 'code':
      return inline.text;
    case 'break':
      return '\n';
    case 'footnote':
      return `[${inline.number}]`;
    case 'link':
      return linkAsText(inline);
    default:
      return inlinesAsText(inline.children);
  }
}

/** “the proposal (https://…)”; the address alone where the words say nothing else. */
function linkAsText(link: Link): string {
  const address = link.href.replace(/^mailto:/, '');
  const saysTheSame = [link.href, address, link.href.replace(/\/$/, '')].includes(wordsOf(link.children));
  return saysTheSame ? address : `${inlinesAsText(link.children)} (${address})`;
}

/** Begins with a mark; the lines after it stand under its first word. */
function hung(mark: string, text: string): string {
  return text
    .split('\n')
    .map((line, index) => `${index === 0 ? mark : ' '.repeat(mark.length)}${line}`.trimEnd())
    .join('\n');
}

const led = (lead: string, text: string) =>
  text
    .split('\n')
    .map((line) => `${lead}${line}`.trimEnd())
    .join('\n');
