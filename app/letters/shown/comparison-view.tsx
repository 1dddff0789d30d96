import { useWords } from '~/ui/part/language';
import type { ChangedPlace } from '../text/comparison';
import { writtenIn } from '../text/languages';
import type { Run } from '../text/word-changes';
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
  if (kind === 'same') return <>{said}</>;
  const [Mark, name] = kind === 'out' ? (['del', 'takenOut'] as const) : (['ins', 'putIn'] as const);
  return (
    <Mark>
      <span className="visually-hidden">{say(name)} </span>
      {said}
    </Mark>
  );
}
