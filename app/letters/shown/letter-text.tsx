import { Fragment, type ReactNode } from 'react';
import { useWords } from '~/ui/part/language';
import { writtenIn } from '../text/languages';
import { normalLines } from '../text/normal-form';
import { readAsk, readLetter } from '../text/read-letter';
import type { TextParts } from '../text/text';
import type { LetterTree } from '../text/tree';
import { words } from './letter-text.words';
import { blockView, blockViews, footnotePlaces, inlineView } from './tree-view';

type TextView = {
  readonly parts: Pick<TextParts, 'language' | 'body'>;
  /** Given where the body has been read already: reading takes longer than showing. */
  readonly tree?: LetterTree;
  /** Keeps ids apart where a page shows more than one text. */
  readonly prefix?: string;
};

/**
 * The body of a letter in its own language; headings begin at the second level, each block can be pointed at.
 * Something may stand `behind` each block, such as its notes: one for each, in their order.
 */
export function LetterText({
  parts,
  tree = readLetter(parts.body),
  prefix = '',
  behind = [],
}: TextView & { behind?: readonly ReactNode[] }) {
  const places = footnotePlaces(prefix);
  return (
    <div className="letter-body" {...writtenIn(parts.language)}>
      {tree.blocks.map((block, index) => {
        const number = index + 1;
        return (
          <Fragment key={number}>
            {blockView(block, places, { id: `${prefix}paragraph-${number}`, 'data-paragraph': number })}
            {behind[index]}
          </Fragment>
        );
      })}
    </div>
  );
}

/** The footnotes of a letter, each with the way back to its first mark. Stands after the asks. */
export function Footnotes({ parts, tree = readLetter(parts.body), prefix = '' }: TextView) {
  const say = useWords(words);
  const places = footnotePlaces(prefix, tree.blocks);
  if (tree.footnotes.length === 0) return null;
  return (
    <section className="letter-footnotes" role="doc-endnotes" aria-label={say('footnotes')}>
      <ol>
        {tree.footnotes.map((blocks, index) => (
          <li key={index} id={`${prefix}footnote-${index + 1}`}>
            <div {...writtenIn(parts.language)}>{blockViews(blocks, places)}</div>
            <a
              href={`#${prefix}mark-${index + 1}`}
              role="doc-backlink"
              aria-label={say('backToText', { number: index + 1 })}
            >
              ↩
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The numbered asks of a letter, set off from its body. */
export function Asks({ parts, prefix = '' }: { parts: Pick<TextParts, 'language' | 'asks'>; prefix?: string }) {
  const say = useWords(words);
  const places = footnotePlaces(prefix);
  if (parts.asks.length === 0) return null;
  return (
    <section className="letter-asks" aria-label={say('asks')}>
      <ol {...writtenIn(parts.language)}>
        {parts.asks.map((ask, index) => (
          <li key={index} id={`${prefix}ask-${index + 1}`}>
            {inlineView(readAsk(ask), places)}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The addressees as printed at the head of the letter, line by line; a blank line begins another group. */
export function AddresseeBlock({ parts }: { parts: Pick<TextParts, 'language' | 'addresseeBlock'> }) {
  return (
    <div className="letter-addressees" {...writtenIn(parts.language)}>
      {normalLines(parts.addresseeBlock)
        .split('\n\n')
        .map((group, index) => (
          <p key={index}>{linesView(group)}</p>
        ))}
    </div>
  );
}

function linesView(group: string) {
  return group.split('\n').map((line, index) => (
    <span key={index}>
      {index > 0 && <br />}
      {line}
    </span>
  ));
}
