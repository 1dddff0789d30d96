import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';

const withoutHtml = ['htmlFlow', 'htmlText'];
const wordsAlone = [
  'autolink',
  'blockQuote',
  'codeFenced',
  'codeIndented',
  'codeText',
  'definition',
  'headingAtx',
  'labelStartImage',
  'labelStartLink',
  'list',
  'setextUnderline',
  'thematicBreak',
];

/** CommonMark 0.31 with footnotes (`[^1]`); what looks like HTML is read as words. */
export function parseMarkdown(markdown: string): Root {
  return fromMarkdown(markdown, {
    extensions: [gfmFootnote(), { disable: { null: withoutHtml } }],
    mdastExtensions: [gfmFootnoteFromMarkdown()],
  });
}

/** Paragraphs with emphasis alone: an ask that begins with “1.” or “#” stays a paragraph that says so. */
export function parseMarkdownLine(markdown: string): Root {
  return fromMarkdown(markdown, { extensions: [{ disable: { null: [...withoutHtml, ...wordsAlone] } }] });
}

const markup = /[*_[\]`<!\\&]/g;
const underline = /^[ \t]*(?:=+|-+)[ \t]*$/gm;
const margin = /^(?:[ \t]|[>*+-](?=[ \t>*+-]|$)|\d{1,9}[.)](?=[ \t]|$))+/gm;

/**
 * Whether a text holds more markup than any letter does. The time that Markdown takes grows with the square of some of
 * its markup; within these limits (several times those of the longest letters seen) it stays below a second.
 */
export function isTooIntricate(markdown: string): boolean {
  if (markdown.length > 100_000 || count(markdown, /\n/g) > 3_000) return true;
  if (count(markdown, markup) > 5_000 || count(markdown, underline) > 300) return true;
  if (markdown.split(/\n[ \t]*\n/).some((part) => count(part, markup) > 500)) return true;
  const margins = markdown.match(margin) ?? [];
  return margins.some((each) => depthOf(each) > 32) || margins.reduce((sum, each) => sum + depthOf(each), 0) > 4_000;
}

const count = (text: string, what: RegExp) => text.match(what)?.length ?? 0;

/** How deep a line may stand by its margin: a mark is a level, and so are two spaces or a tab. */
const depthOf = (margin: string) => count(margin, /[>*+-]|\d+[.)]|\t| {2}/g);
