import { canonicalJson } from '~/platform/canonical';
import type { Block, LetterTree } from './tree';

/** A top-level block of a letter, as notes point at it. */
export type NumberedParagraph = {
  /** From 1, in the order of reading; the block’s id on the page is `paragraph-<number>`. */
  readonly number: number;
  /** 16 hexadecimal digits that stay with the block while its wording does, wherever it moves. No seal. */
  readonly digest: string;
  readonly block: Block;
};

/** The numbered top-level blocks of a letter. */
export function paragraphs(tree: LetterTree): NumberedParagraph[] {
  return tree.blocks.map((block, index) => ({ number: index + 1, digest: blockDigest(block), block }));
}

/** Footnote numbers are left out: a footnote added above changes no paragraph. */
function blockDigest(block: Block): string {
  return wordingDigest(canonicalJson(block).replace(/"number":\d+/g, '"number":0'));
}

/** FNV-1a in 64 bits (RFC 9923) over UTF-8: short, the same in browser and server, not meant to resist anybody. */
export function wordingDigest(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const octet of new TextEncoder().encode(text))
    hash = ((hash ^ BigInt(octet)) * 0x100000001b3n) & 0xffffffffffffffffn;
  return hash.toString(16).padStart(16, '0');
}
