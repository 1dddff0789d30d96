import type { Block, Inline } from './tree';
import { styled, unstyled } from './word-style';

/**
 * The words of a block as they read, with what else is under the digest in a plain form: a link’s address, the mark of a
 * footnote, items; and heading, emphasis and code as the style of each word. Two blocks that differ read differently.
 */
export function blockWords(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return inlineWords(block.children);
    case 'heading':
      return styled(inlineWords(block.children), { heading: block.level });
    case 'quote':
      return block.children.map((child) => `“${blockWords(child)}”`).join('\n');
    case 'list':
      return block.items
        .map((item, index) => `${block.ordered ? `${block.start + index}.` : '–'} ${item.map(blockWords).join('\n')}`)
        .join('\n');
    case 'rule':
      return '* * *';
    case 'code':
      return styled(block.text, { code: true });
  }
}

/** The same of a run of inlines. */
export const inlineWords = (inlines: readonly Inline[]): string => inlines.map(wordsOfOne).join('');

function wordsOfOne(inline: Inline): string {
  switch (inline.type) {
    case 'text':
      return inline.text;
    case 'code':
      return styled(inline.text, { code: true });
    case 'break':
      return '\n';
    case 'footnote':
      return `[${inline.number}]`;
    case 'emphasis':
      return styled(inlineWords(inline.children), { emphasis: true });
    case 'strong':
      return styled(inlineWords(inline.children), { strong: true });
    case 'link': {
      const words = inlineWords(inline.children);
      return unstyled(words) === inline.href ? words : `${words} (${inline.href})`;
    }
  }
}
