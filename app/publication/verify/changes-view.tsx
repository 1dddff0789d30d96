import { dateInWords, instantInWords } from '~/platform/locale/dates';
import { useLanguage, useWords } from '~/ui/part/language';
import type { ChangesSince, EditionOnRecord } from './verify';
import { words } from './verify-page.words';

/** What has changed since the edition was sealed, each with its day; that nothing has, where nothing has. */
export function ChangesView({ changes, delivered }: Pick<EditionOnRecord, 'delivered'> & { changes: ChangesSince }) {
  const say = useWords(words);
  const language = useLanguage();
  const { voided, later, withdrawn, unverified, added, addedExperts } = changes;
  const day = (at: Date) => dateInWords(at, 'Europe/Brussels', language);
  const told = [
    ...(voided ? [say(`voided${voided.reason}`, { date: day(voided.at) })] : []),
    ...(later ? [say('later', { number: later.number, date: day(later.sealedAt) })] : []),
    ...withdrawn.map(({ name, at }) => say('withdrew', { name: name ?? say('erasedExpert'), date: day(at) })),
    ...unverified.map((name) => say('unverified', { name })),
    ...(added > 0 ? [say('added', { count: added })] : []),
    ...(addedExperts > 0 ? [say('addedExperts', { count: addedExperts })] : []),
  ];
  return (
    <>
      <h3>{say('changed')}</h3>
      {told.length > 0 ? (
        <ul className="sentences">
          {told.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      ) : (
        <p>{say('nothing')}</p>
      )}
      {delivered ? (
        <p>{say(`delivered ${delivered.by}`, { when: instantInWords(delivered.at, 'Europe/Brussels', language) })}</p>
      ) : null}
    </>
  );
}
