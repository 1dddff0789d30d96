import type { ReactNode } from 'react';
import { writtenIn } from '../text/languages';
import { readLetter } from '../text/read-letter';
import type { TextParts } from '../text/text';
import type { LetterTree } from '../text/tree';
import { AddresseeBlock, Asks, Footnotes, LetterText } from './letter-text';

/**
 * One text as it reads: title, addressees, subject line, body, asks, footnotes. Stands below a page’s own first
 * heading; something may stand `behind` each paragraph, such as its notes.
 */
export function WholeText({
  parts,
  tree = readLetter(parts.body),
  prefix = '',
  behind,
}: {
  parts: TextParts;
  /** Given where the body has been read already. */
  tree?: LetterTree;
  /** Keeps ids apart where a page shows more than one text. */
  prefix?: string;
  behind?: readonly ReactNode[];
}) {
  const { language } = parts;
  return (
    <article className="letter">
      {parts.title.trim() === '' ? null : (
        <h2 className="letter-title" {...writtenIn(language)}>
          {parts.title}
        </h2>
      )}
      <AddresseeBlock parts={parts} />
      <p className="letter-subject" {...writtenIn(language)}>
        {parts.subject}
      </p>
      <LetterText parts={parts} tree={tree} prefix={prefix} {...(behind ? { behind } : {})} />
      <Asks parts={parts} prefix={prefix} />
      <Footnotes parts={parts} tree={tree} prefix={prefix} />
    </article>
  );
}
