import { dateInWords } from '~/platform/locale/dates';
import { Page } from '~/ui/frame/page';
import { useLanguage, useWords } from '~/ui/part/language';
import { words } from './letter-page.words';

/** What stands in the place of a page that was taken down: when, and why. */
export function TakenDown({ takenAt, reason }: { takenAt: Date; reason: string }) {
  const say = useWords(words);
  const language = useLanguage();
  return (
    <Page title={say('takenDownTitle')}>
      <div className="prose">
        <p>{say('takenDownOn', { date: dateInWords(takenAt, 'Europe/Brussels', language) })}</p>
        <p>{say('takenDownReason', { reason })}</p>
      </div>
    </Page>
  );
}
