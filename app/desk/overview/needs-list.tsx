import { instantInWords } from '~/platform/locale/dates';
import { LinkButton } from '~/ui/part/button';
import { useLanguage, useWords } from '~/ui/part/language';
import type { ByItself } from './by-itself.server';
import { useDayInShort } from './day-in-short';
import { useNamed } from './named';
import type { Need } from './needs';
import { words } from './needs.words';

type Shown = {
  readonly needs: readonly Need[];
  readonly more: readonly Need[];
  readonly next: ByItself | undefined;
  readonly at: Date;
  /** The desk’s address. */
  readonly desk: string;
  readonly timeZone: string;
};

const addressOf = (desk: string, path: string) => (path.startsWith('/organisations') ? path : `${desk}${path}`);

/** What needs the lead today, each with its deed, the first of them in wax; or that nothing does. */
export function NeedsList({ needs, more, next, at, desk, timeZone }: Shown) {
  const say = useWords(words);
  const language = useLanguage();
  const named = useNamed();
  if (needs.length === 0)
    return (
      <section aria-labelledby="today">
        <h2 id="today">{say('nothing')}</h2>
        {next ? (
          <p className="needs-else">
            {say('nothingNext', { what: say(next.what), when: instantInWords(next.at, timeZone, language) })}
          </p>
        ) : null}
      </section>
    );
  return (
    <section aria-labelledby="today">
      <h2 id="today">{say('title', { count: needs.length })}</h2>
      <ol className="needs">
        {needs.map((need, place) => (
          <li key={need.kind}>
            <When need={need} at={at} timeZone={timeZone} />
            <div>
              <h3>{say(need.kind, of(need))}</h3>
              <p className="why">{say(`why ${need.kind}`, { ...of(need), names: named(need) })}</p>
            </div>
            <LinkButton to={addressOf(desk, need.path)} weight={place === 0 ? 'deed' : 'secondary'}>
              {say(`deed ${need.kind}`, of(need))}
            </LinkButton>
          </li>
        ))}
      </ol>
      {more.length === 0 ? <p className="needs-else">{say('nothingElse')}</p> : <More {...{ more, desk }} />}
    </section>
  );
}

const of = ({ count, version }: Need) => ({ count, version: version ?? 0 });

function More({ more, desk }: Pick<Shown, 'more' | 'desk'>) {
  const say = useWords(words);
  return (
    <div className="needs-else">
      <p>{say('more')}</p>
      <ul>
        {more.map((need) => (
          <li key={need.kind}>
            <a href={addressOf(desk, need.path)}>{say(need.kind, of(need))}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Since when it waits; else by when harm comes, or before what. */
function When({ need: { kind, harmAt, since }, at, timeZone }: { need: Need; at: Date; timeZone: string }) {
  const say = useWords(words);
  const day = useDayInShort(timeZone);
  if (since) return <p className="by">{say('since', { when: day(since) })}</p>;
  if (harmAt && harmAt > at) {
    const soon = harmAt.getTime() - at.getTime() < 7 * 86_400_000;
    return <p className={soon ? 'by by-soon' : 'by'}>{say('by', { when: day(harmAt, true) })}</p>;
  }
  if (kind === 'lagging' || kind === 'printDetails') return <p className="by">{say('beforeSeal')}</p>;
  return <p className="by">{say(harmAt ? 'now' : 'next')}</p>;
}
