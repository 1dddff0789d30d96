import { dateInWords, dayIn, hourInWords, instantInWords } from '~/platform/locale/dates';
import { eventInWords } from '~/trail/event-in-words';
import type { ShownEvent } from '~/trail/trail-view';
import { DeedButton } from '~/ui/part/button';
import { useLanguage, useWords } from '~/ui/part/language';
import { words } from './lately.words';

type Shown = {
  readonly lately: {
    readonly events: readonly ShownEvent[];
    readonly more: number;
    readonly own: boolean;
    readonly draft: boolean;
    readonly savedAt: Date | null;
    readonly seenAt: Date | null;
    readonly upTo: number;
  };
  readonly desk: string;
  readonly timeZone: string;
};

/** What has happened since the member last said to have seen it, day by day; the deed that says so. */
export function Lately({ lately, desk, timeZone }: Shown) {
  const { events, more, own, draft, savedAt, seenAt, upTo } = lately;
  const say = useWords(words);
  const language = useLanguage();
  const textSaved = savedAt ? say('saved', { when: instantInWords(savedAt, timeZone, language) }) : null;
  const when = seenAt && instantInWords(seenAt, timeZone, language);
  return (
    <section className="figure lately" aria-labelledby="lately">
      <h2 id="lately">{say('title')}</h2>
      {events.length === 0 ? (
        <p>
          {when ? say(own ? 'nothingElse' : 'nothing', { when }) : say(own ? 'noneElse' : 'none')} {textSaved}
        </p>
      ) : (
        <>
          <p className="aside-note">
            {when ? say(draft ? 'sinceDraft' : 'since', { when }) : say(draft ? 'firstDraft' : 'first')} {textSaved}
          </p>
          <Days events={events} timeZone={timeZone} />
          {more > 0 ? <p className="aside-note">{say('more', { count: more })}</p> : null}
        </>
      )}
      <p>
        <a href={`${desk}/trail`}>{say('whole')}</a>
      </p>
      {events.length > 0 ? (
        <DeedButton to={`${desk}/seen`} values={{ upTo: String(upTo) }}>
          {say('deed')}
        </DeedButton>
      ) : null}
    </section>
  );
}

function Days({ events, timeZone }: { events: readonly ShownEvent[]; timeZone: string }) {
  const language = useLanguage();
  const days = [...new Set(events.map(({ at }) => dayIn(timeZone, at)))];
  return (
    <>
      {days.map((day) => {
        const within = events.filter(({ at }) => dayIn(timeZone, at) === day);
        return (
          <div key={day}>
            <h3>{dateInWords(within[0]!.at, timeZone, language)}</h3>
            <ol>
              {within.map((event) => (
                <li key={event.ordinal}>
                  <time dateTime={event.at.toISOString()}>{hourInWords(event.at, timeZone, language)}</time>
                  <span>{eventInWords(event, timeZone, language)}</span>
                </li>
              ))}
            </ol>
          </div>
        );
      })}
    </>
  );
}
