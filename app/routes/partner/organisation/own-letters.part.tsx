import { useLoaderData } from '@remix-run/react';
import { writtenIn } from '~/letters/text/languages';
import { dateInWords, instantInWords } from '~/platform/locale/dates';
import { ReadersTime, useLanguage, useWords } from '~/ui/door/design-system';
import type { loader } from './organisations';
import { words } from './organisations.words';

/** What has to be objected to or answered. */
export function Changes() {
  const { changes } = useLoaderData<typeof loader>();
  const say = useWords(words);
  return (
    <section aria-labelledby="changes">
      <h2 id="changes">{say('changes')}</h2>
      <ul>
        {changes.map(({ kind, endorsementId, organisation, title, language, until }) => (
          <li key={endorsementId}>
            <a
              href={`/endorsements/${endorsementId}${kind === 'substantive' ? '/answer' : ''}`}
              {...writtenIn(language)}
            >
              {title}
            </a>
            <p>{say(kind === 'substantive' ? 'answer' : 'correction', { organisation, until })}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What was co-signed, with the way to its page. */
export function Signed() {
  const { signed } = useLoaderData<typeof loader>();
  const say = useWords(words);
  const inLanguage = useLanguage();
  return (
    <section aria-labelledby="signed">
      <h2 id="signed">{say('signed')}</h2>
      <ul>
        {signed.map(({ endorsementId, organisation, title, language, signedAt, endedAt, timeZone }) => (
          <li key={endorsementId}>
            <a href={`/endorsements/${endorsementId}`} {...writtenIn(language)}>
              {title}
            </a>
            <p>
              {say(endedAt ? 'signedEnded' : 'signedOn', {
                organisation,
                date: dateInWords(endedAt ?? signedAt, timeZone, inLanguage),
              })}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What is being prepared. */
export function Preparations() {
  const { preparations } = useLoaderData<typeof loader>();
  const say = useWords(words);
  const inLanguage = useLanguage();
  return (
    <section aria-labelledby="preparations">
      <h2 id="preparations">{say('preparations')}</h2>
      <ul>
        {preparations.map(({ id, organisation, title, language, endsAt, timeZone }) => (
          <li key={id}>
            <a href={`/preparations/${id}`} {...writtenIn(language)}>
              {title}
            </a>
            <p>
              {say('preparation', { organisation, until: instantInWords(endsAt, timeZone, inLanguage) })}{' '}
              <ReadersTime at={endsAt} timeZone={timeZone} as="sentence" />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
