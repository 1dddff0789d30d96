import type { ReactNode } from 'react';
import { useWords } from '~/ui/part/language';
import type { ChangedPlace } from '../text/comparison';
import { writtenIn } from '../text/languages';
import type { Run } from '../text/word-changes';
import { styledParts, type WordStyle } from '../text/word-style';
import { words } from './comparison.words';
import { placeInWords } from './place-in-words';

/** What differs between two texts of one letter, place by place; what is said without colour is said by marks. */
export function ComparisonView({ places, language }: { places: readonly ChangedPlace[]; language: string }) {
  const say = useWords(words);
  if (places.length === 0) return <p>{say('same')}</p>;
  return (
    <div className="comparison">
      <p className="aside-note">{say('legend')}</p>
      {places.map((place, index) => (
        <section key={index}>
          <h3>{placeInWords(place, say)}</h3>
          <p {...writtenIn(language)}>
            {place.runs.map((run, at) => (
              <RunView key={at} run={run} />
            ))}
          </p>
        </section>
      ))}
      <p className="aside-note">{say('nothingElse')}</p>
    </div>
  );
}

function RunView({ run: { kind, words: said } }: { run: Run }) {
  const say = useWords(words);
  if (kind === 'same') return <Styled words={said} />;
  const [Mark, name] = kind === 'out' ? (['del', 'takenOut'] as const) : (['ins', 'putIn'] as const);
  return (
    <Mark>
      <span className="visually-hidden">{say(name)} </span>
      <Styled words={said} />
    </Mark>
  );
}

/** Words as they are set in the letter. */
const Styled = ({ words: said }: { words: string }) =>
  styledParts(said).map(({ words: part, style }, index) => <Part key={index} words={part} style={style ?? {}} />);

function Part({ words: said, style: { emphasis, strong, code, heading } }: { words: string; style: WordStyle }) {
  const say = useWords(words);
  let shown: ReactNode = said;
  if (code) shown = <code>{shown}</code>;
  if (emphasis) shown = <em>{shown}</em>;
  if (strong) shown = <strong>{shown}</strong>;
  if (!heading) return <>{shown}</>;
  return (
    <span className={`as-heading-${heading}`}>
      <span className="visually-hidden">{say('heading')} </span>
      {shown}
    </span>
  );
}
