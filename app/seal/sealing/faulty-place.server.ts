import type { FaultyPlace } from '~/letters/draft/text-trial';
import { type Block, type Inline, wordsOf } from '~/letters/text/tree';
import type { Sheet } from '../typeset/sheet';
import { firstFailing } from './first-failing';

/** One part of a sheet, and what it says. */
type Part = Omit<FaultyPlace, 'quote'> & { readonly words: string };

const longestQuote = 80;

/**
 * The part of a sheet at which it begins to fail, by setting ever smaller beginnings of it; null where it fails without its text.
 * @param fails whether a sheet fails
 */
export async function faultyPlace(
  printed: Sheet,
  fails: (sheet: Sheet) => Promise<boolean>,
): Promise<FaultyPlace | null> {
  const parts = partsOf(printed);
  const found = await firstFailing(parts.length, (first) => fails(withOnly(printed, parts.slice(0, first))));
  const part = parts[found];
  if (!part) return null;
  const { words, ...where } = part;
  return { ...where, quote: shortened(words) };
}

function partsOf({ title, subject, addresseeBlock, askInBrief, blocks, asks }: Sheet): Part[] {
  const one = (part: Part['part'], place: number, words: string): Part => ({ part, place, words });
  return [
    one('title', 1, title),
    one('subject', 1, subject),
    ...addresseeBlock.map((line, place) => one('addressees', place + 1, line)),
    one('ask in brief', 1, askInBrief),
    ...blocks.map((block, place) => one('body', place + 1, wordsIn(block))),
    ...asks.map((ask, place) => one('ask', place + 1, wordsOf(ask as Inline[]))),
  ];
}

/** The sheet with no more than these parts. A title it must have. */
function withOnly(printed: Sheet, parts: readonly Part[]): Sheet {
  const has = (part: Part['part']) => parts.filter((one) => one.part === part).length;
  return {
    ...printed,
    ...(has('title') === 0 && { title: 'x', headline: 'x' }),
    ...(has('subject') === 0 && { subject: '', subjectLine: '' }),
    addresseeBlock: printed.addresseeBlock.slice(0, has('addressees')),
    askInBrief: has('ask in brief') > 0 ? printed.askInBrief : '',
    blocks: printed.blocks.slice(0, has('body')),
    asks: printed.asks.slice(0, has('ask')),
  };
}

function wordsIn(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return wordsOf(block.children);
    case 'list':
      return block.items.flat().map(wordsIn).join(' ');
    case 'quote':
      return block.children.map(wordsIn).join(' ');
    case 'code':
      return block.text;
    case 'rule':
      return '';
  }
}

/** The beginning, without what nobody sees. */
function shortened(words: string): string {
  const seen = [...words.replace(/[\u00AD\u200B\u2060]/gu, '').trim()];
  return seen.length > longestQuote ? `${seen.slice(0, longestQuote).join('').trimEnd()}…` : seen.join('');
}
