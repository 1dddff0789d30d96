import { createContext, useContext } from 'react';
import { useWords } from './language';
import { words } from './readers-time.words';
import script from './readers-zone.js?url&no-inline';

/** The one script of a page that else ships none; `used` once the page says a moment that it fills in. */
type OneScript = { used: boolean; readonly allow: () => string };
const Script = createContext<OneScript | null>(null);
/** Around a page that ships no other script: `allow` widens its policy for this one, and gives its nonce. */
export const ReadersTimeProvider = Script.Provider;

const places = ['weekday', 'day', 'month', 'year', 'hour', 'minute'] as const;
const named = Object.fromEntries(places.map((place) => [place, `[${place}]`]));

/**
 * A moment in the reader’s own time zone, behind the words that say it in the zone in which it was set: “(19:00 your time)”, or behind
 * their sentence one of its own. Only where the two differ, and only where the browser runs our script: hidden until then. Nothing on
 * pages that come alive in the browser.
 */
export function ReadersTime({
  at,
  timeZone,
  as = 'brackets',
}: {
  at: Date;
  timeZone: string;
  as?: 'brackets' | 'sentence';
}) {
  const say = useWords(words);
  const page = useContext(Script);
  if (!page) return null;
  page.used = true;
  return (
    <time
      dateTime={at.toISOString()}
      data-zone={timeZone}
      data-same-day={say(`sameDay ${as}`, named)}
      data-other-day={say(`otherDay ${as}`, named)}
      hidden
    />
  );
}

/** The script that fills them in. Stands last, when the whole page has been said. */
export function ReadersTimeScript() {
  const page = useContext(Script);
  return page?.used ? <script defer src={script} nonce={page.allow()} /> : null;
}
