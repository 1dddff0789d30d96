import { canonicalJson } from '~/platform/canonical';
import { normalLine, normalLines } from './normal-form';
import { readAsk, readLetter } from './read-letter';
import type { TextParts } from './text';

/** The name of the form below. Whoever changes what it holds, or how Markdown is read, gives it another number. */
const canonicalFormat = 'undersigned/text/1';

/**
 * The one spelling of a text, over its tree and not its Markdown: two ways of typing the same letter are the same text.
 * JSON after RFC 8785; encode it as UTF-8 and hash it with SHA-256 for the text’s digest. Members: `format`, `language`
 * (BCP 47), `title`, `subject`, `addresseeBlock` (lines), `body` (a LetterTree), `asks` (runs of inlines, in the order of
 * their numbers), `askInBrief` (lines). Never throws.
 */
export function canonicalText(parts: TextParts): string {
  return canonicalJson({
    format: canonicalFormat,
    language: parts.language,
    title: normalLine(parts.title),
    subject: normalLine(parts.subject),
    addresseeBlock: linesOf(parts.addresseeBlock),
    body: readLetter(parts.body),
    asks: parts.asks.map(readAsk),
    askInBrief: linesOf(parts.askInBrief).filter((line) => line !== ''),
  });
}

const linesOf = (typed: string) => normalLines(typed).split('\n');
