import { dateInWords } from '~/platform/locale/dates';
import { besideName } from '~/sign-on/expert/expert';
import { useLanguage, useWords } from '~/ui/part/language';
import { words } from './letter-page.words';
import type { PublicLetter, ShownExpert } from './public-letter';

/** Who signed in their own name: after the organisations, counted apart. */
export function Experts({ letter: { experts, timeZone } }: { letter: PublicLetter }) {
  const say = useWords(words);
  if (experts.length === 0) return null;
  return (
    <section aria-labelledby="experts">
      <h3 id="experts">{say('experts')}</h3>
      <p>{say('expertsMeaning')}</p>
      <ul className="signatory-list">
        {experts.map((expert, place) => (
          <ExpertLine key={place} expert={expert} timeZone={timeZone} />
        ))}
      </ul>
    </section>
  );
}

function ExpertLine({ expert, timeZone }: { expert: ShownExpert; timeZone: string }) {
  const say = useWords(words);
  const language = useLanguage();
  const { name, late } = expert;
  const notes = [
    besideName(expert),
    late && say(late.after ? 'lateOn' : 'beforeDelivery', { date: dateInWords(late.at, timeZone, language) }),
  ].filter((note) => note);
  return (
    <li>
      <span className="signatory-name">{name}</span>
      {notes.length > 0 ? <span className="signatory-note"> – {notes.join('; ')}</span> : null}
    </li>
  );
}
