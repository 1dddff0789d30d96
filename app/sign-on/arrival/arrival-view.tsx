import { secondInWords } from '~/platform/locale/dates';
import { Notice, Page, useLanguage, useSaid, useWords } from '~/ui/door/design-system';
import type { LatestArrival } from './arrival';
import { words } from './arrival.words';

type Received = { readonly receivedAt: Date; readonly timeZone: string };

/** What was sent is on record and in time, and is still to be done: nobody has to send it again. */
export function StillWorking({ receivedAt, timeZone }: Received) {
  const say = useWords(words);
  const when = secondInWords(receivedAt, timeZone, useLanguage());
  return (
    <Page title={say('receivedTitle')} lead={say('received', { when })}>
      <p>{say('receivedNext')}</p>
    </Page>
  );
}

/** The same within a page that says more. */
export function StillWorkingNotice({ receivedAt, timeZone }: Received) {
  const say = useWords(words);
  const when = secondInWords(receivedAt, timeZone, useLanguage());
  return (
    <Notice>
      {say('received', { when })} {say('receivedNext')}
    </Notice>
  );
}

/** What was sent before and did not co-sign, with the reason where it is known; nothing where nothing was. */
export function NotCounted({ arrival, timeZone }: { arrival: LatestArrival | null; timeZone: string }) {
  const say = useWords(words);
  const said = useSaid();
  const language = useLanguage();
  if (!arrival || arrival.waits || arrival.counted) return null;
  const when = secondInWords(arrival.receivedAt, timeZone, language);
  return (
    <Notice kind="warning">
      {arrival.refusal ? say('notCounted', { when, reason: said(arrival.refusal) }) : say('notCountedAtAll', { when })}
    </Notice>
  );
}
