import { instantInWords } from '~/platform/locale/dates';
import { useLanguage, useWords } from '~/ui/part/language';
import { Pagination } from '~/ui/part/pagination';
import { eventInWords, type TellableEvent } from './event-in-words';
import { pageSize, type TrailPage } from './trail-pages';
import { words } from './trail-view.words';

export type ShownEvent = TellableEvent & {
  readonly ordinal: number;
  readonly at: Date;
  /** SHA-256 of the chained part, hex. */
  readonly digest: string;
};

/** A page of a trail in sentences, the latest first: when, what and who, and quietly the digest of each entry. */
export function TrailView({ shown, timeZone }: { shown: TrailPage<ShownEvent>; timeZone: string }) {
  const say = useWords(words);
  const language = useLanguage();
  return (
    <>
      <p className="aside-note">{say('explains')}</p>
      <ol className="trail">
        {shown.events.map((event) => (
          <li key={event.ordinal} id={`entry-${event.ordinal}`}>
            <time dateTime={event.at.toISOString()}>{instantInWords(event.at, timeZone, language)}</time>
            <div>
              <p>{eventInWords(event, timeZone, language)}</p>
              <p className="trail-digest">
                {say('number', { ordinal: event.ordinal })}{' '}
                <span className="code-words">{event.digest.slice(0, 16)}</span>
              </p>
            </div>
          </li>
        ))}
      </ol>
      <Pagination page={shown.page} size={pageSize} total={shown.total} address={(page) => `?page=${page}`} />
    </>
  );
}
