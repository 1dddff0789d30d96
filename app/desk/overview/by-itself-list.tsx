import { instantInWords } from '~/platform/locale/dates';
import { useLanguage, useWords } from '~/ui/part/language';
import type { ByItself } from './by-itself.server';
import { words } from './needs.words';

/** What the platform does at its hour, without the lead. */
export function ByItselfList({ list, timeZone, desk }: { list: readonly ByItself[]; timeZone: string; desk: string }) {
  const say = useWords(words);
  const language = useLanguage();
  if (list.length === 0) return null;
  const reminds = list.some(({ what }) => what === 'reminders' || what === 'lastReminders');
  return (
    <section>
      <h2>{say('byTitle')}</h2>
      <ul className="by-itself">
        {list.map(({ what, at }) => (
          <li key={`${what} ${at.getTime()}`}>
            <b>{instantInWords(at, timeZone, language)}</b>{' '}
            {what === 'answersClose' ? <a href={`${desk}/change`}>{say(what)}</a> : say(what)}
          </li>
        ))}
      </ul>
      {reminds ? <a href={`${desk}/reminders`}>{say('change')}</a> : null}
    </section>
  );
}
