import { dateInWords } from '~/platform/locale/dates';
import { DeedButton, LinkButton } from '~/ui/part/button';
import { useLanguage, useWords } from '~/ui/part/language';
import type { AnswerGiven } from './official-page';
import { officialPageWords } from './official-page.words';
import { officialTimeZone } from './official-page-view';

/** The five answers: two deeds at once, three with a page of their own. */
export function AnswerChoices({ path, language }: { path: string; language: string }) {
  const say = useWords(officialPageWords);
  const inLanguage = `?language=${language}`;
  return (
    <section className="answers" aria-labelledby="answer">
      <h2 id="answer">{say('answer')}</h2>
      <p>{say('answerLead')}</p>
      <ul className="answer-choices">
        <li>
          <DeedButton to={`${path}/received`} weight="deed">
            {say('received')}
          </DeedButton>
          <p className="field-hint">{say('receivedHint')}</p>
        </li>
        <li>
          <LinkButton to={`${path}/reply${inLanguage}`}>{say('reply')}</LinkButton>
        </li>
        <li>
          <LinkButton to={`${path}/meeting${inLanguage}`}>{say('meeting')}</LinkButton>
        </li>
        <li>
          <LinkButton to={`${path}/colleague`}>{say('colleague')}</LinkButton>
        </li>
        <li>
          <DeedButton to={`${path}/not-my-file`}>{say('notMyFile')}</DeedButton>
          <p className="field-hint">{say('notMyFileHint')}</p>
        </li>
      </ul>
    </section>
  );
}

/** What was answered before, each with its day and the way to take it back. */
export function AnswersGiven({ answers, path }: { answers: readonly AnswerGiven[]; path: string }) {
  const say = useWords(officialPageWords);
  const language = useLanguage();
  const day = (at: Date) => dateInWords(at, officialTimeZone, language);
  if (answers.length === 0) return null;
  return (
    <section className="answers" aria-labelledby="given">
      <h2 id="given">{say('given')}</h2>
      <ul className="answers-given">
        {answers.map(({ id, kind, at, takenBackAt, ...answer }) => (
          <li key={id}>
            {day(at)}: {say(`did${kind}`)} <Publicity {...answer} path={`${path}/answers/${id}`} />{' '}
            {takenBackAt ? (
              say('takenBackOn', { date: day(takenBackAt) })
            ) : (
              <a href={`${path}/answers/${id}/end`} aria-label={`${say('takeBack')}: ${say(`did${kind}`)} ${day(at)}`}>
                {say('takeBack')}
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

type Publicly = Pick<AnswerGiven, 'public' | 'confirmedAt' | 'asked'> & { path: string };

/** Whether everybody may read an answer, and what is still to do for that. */
function Publicity({ public: shown, confirmedAt, asked, path }: Publicly) {
  const say = useWords(officialPageWords);
  if (!shown) return null;
  if (confirmedAt) return say('shownPublicly');
  if (asked) return say('waitsForYou');
  return (
    <>
      {say('neverAsked')} <DeedButton to={`${path}/confirmation`}>{say('askConfirmation')}</DeedButton>
    </>
  );
}
