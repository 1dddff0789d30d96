import type { Block, Inline } from './tree';

/**
 * The words of a block as they read, with what else is under the digest in a plain form: a link’s address, the mark of a
 * footnote, emphasis, items. Two blocks that differ read differently.
 */
export function blockWords(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return inlineWords(block.children);
    case 'heading':
      return `${'#'.repeat(block.level)} ${inlineWords(block.children)}`;
    case 'quote':
      return block.children.map((child) => `“${blockWords(child)}”`).join('\n');
    case 'list':
      return block.items
        .map((item, index) => `${block.ordered ? `${block.start + index}.` : '–'} ${item.map(blockWords).join('\n')}`)
        .join('\n');
    case 'rule':
      return '* * *';
    case 'code':
      return block.text;
  }
}

/** The same of a run of inlines. */
export const inlineWords = (inlines: readonly Inline[]): string => inlines.map(wordsOfOne).join('');

function wordsOfOne(inline: Inline): string {
  switch (inline.type) {
    case 'text':
      return inline.text;
    case 'code':
      return `\`${inline.text}\``;
    case 'break':
      return '\n';
    case 'footnote':
      return `[${inline.number}]`;
    case 'emphasis':
      return `*${inlineWords(inline.children)}*`;
    case 'strong':
      return `**${inlineWords(inline.children)}**`;
    case 'link': {
      const words = inlineWords(inline.children);
      return words === inline.href ? words : `${words} (${inline.href})`;
    }
  }
}
