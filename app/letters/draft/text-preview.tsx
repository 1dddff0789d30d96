import { type ReactNode, useId } from 'react';
import { useWords } from '~/ui/part/language';
import { Notice } from '~/ui/part/notice';
import { words as textWords } from '../shown/letter-text.words';
import { WholeText } from '../shown/whole-text';
import { type NumberedParagraph, paragraphs } from '../text/paragraphs';
import { problemInWords } from '../text/problem-in-words';
import { problemsInAsk, reviewLetter } from '../text/read-letter';
import type { TextParts } from '../text/text';
import { words } from './text-editor.words';

/**
 * A text as it will read, after what readers will not see as it was typed. `after` puts something behind each
 * paragraph, told also all the paragraphs as they stand.
 */
export function TextPreview({
  parts,
  after,
}: {
  parts: TextParts;
  after?: (paragraph: NumberedParagraph, all: readonly NumberedParagraph[]) => ReactNode;
}) {
  const say = useWords(words);
  const sayOfText = useWords(textWords);
  const { tree, problems: inBody } = reviewLetter(parts.body);
  const problems = [...inBody, ...parts.asks.flatMap(problemsInAsk)];
  const all = paragraphs(tree);
  const id = useId();
  return (
    <section className="preview-pane" aria-labelledby={id}>
      <h2 id={id}>{say('preview')}</h2>
      {problems.length > 0 ? (
        <Notice kind="warning">
          {say('problems')}
          <ul>
            {problems.map((problem) => (
              <li key={`${problem.kind} ${problem.words}`}>{problemInWords(problem, sayOfText)}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1) */}
      <div className="preview" tabIndex={0}>
        <WholeText
          parts={parts}
          tree={tree}
          prefix="preview-"
          {...(after ? { behind: all.map((paragraph) => after(paragraph, all)) } : {})}
        />
      </div>
    </section>
  );
}
