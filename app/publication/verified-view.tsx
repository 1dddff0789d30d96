import type { ReactNode } from 'react';
import { languageName, writtenIn } from '~/letters/languages';
import { dateInWords, instantInWords } from '~/platform/locale/dates';
import { LinkButton } from '~/ui/button';
import { Facts } from '~/ui/facts';
import { useLanguage, useWords } from '~/ui/language';
import type { EditionOnRecord, Verified } from './verify';
import { words } from './verify-page.words';

/** What was found of a file or a code: the finding first, then what is on record, then what changed since. */
export function VerifiedView({ verified }: { verified: Verified }) {
  const say = useWords(words);
  return (
    <section aria-labelledby="finding" className="page-flow">
      <h2 id="finding">{say(verified.kind === 'file' ? 'byFile' : 'byCode')}</h2>
      {verified.kind === 'file' ? <FileFinding {...verified} /> : <CodeFinding {...verified} />}
      {verified.record ? <OnRecord record={verified.record} code={verified.kind === 'code'} /> : null}
    </section>
  );
}

/** The finding itself begins with its word, so it bears a mark and no other word. */
function Finding({ genuine, children }: { genuine: boolean; children: ReactNode }) {
  return (
    <div className={`notice notice-${genuine ? 'success' : 'error'}`} role={genuine ? 'status' : 'alert'}>
      <span className="notice-mark" aria-hidden="true">
        {genuine ? '✓' : '✕'}
      </span>
      <p>
        <strong>{children}</strong>
      </p>
    </div>
  );
}

function FileFinding({ genuine, sentences }: { genuine: boolean; sentences: readonly string[] }) {
  const [finding, ...rest] = sentences;
  return (
    <>
      <Finding genuine={genuine}>{finding}</Finding>
      <ul className="sentences">
        {rest.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}

function CodeFinding({ record, code }: { record: EditionOnRecord | null; code: string }) {
  const say = useWords(words);
  const language = useLanguage();
  return (
    <>
      <p className="figures">{code}</p>
      {record ? (
        <Finding genuine>
          {say('genuineCode', { when: instantInWords(record.sealedAt, 'Europe/Brussels', language) })}{' '}
          {record.published ? say('pdfNeeded') : say('unpublished')}
        </Finding>
      ) : (
        <Finding genuine={false}>{say('unknownCode')}</Finding>
      )}
    </>
  );
}

function OnRecord({ record, code }: { record: EditionOnRecord; code: boolean }) {
  const say = useWords(words);
  const { published } = record;
  return (
    <>
      {published && code ? <EditionFacts record={record} published={published} /> : null}
      <Changes record={record} />
      {published ? (
        <p className="buttons">
          <LinkButton to={`/letters/${published.slug}`}>{say('page')}</LinkButton>
        </p>
      ) : null}
    </>
  );
}

type Published = NonNullable<EditionOnRecord['published']>;

function EditionFacts({ record, published }: { record: EditionOnRecord; published: Published }) {
  const say = useWords(words);
  const language = useLanguage();
  const { number, version, signatories: count, countries } = published;
  const textLanguage = languageName(published.language, language);
  return (
    <Facts
      facts={[
        [say('letter'), <span {...writtenIn(published.language)}>{published.title}</span>],
        [say('ledBy'), published.lead],
        [say('edition'), say('editionOf', { number, version, language: textLanguage })],
        [say('signatories'), say('count', { count, countries })],
        [say('sealedAt'), instantInWords(record.sealedAt, 'Europe/Brussels', language)],
        [say('sealedWith'), published.certificateName],
        [say('digest'), <code className="digest">{published.pdfDigest}</code>],
      ]}
    />
  );
}

function Changes({ record: { voidedAt, published } }: { record: EditionOnRecord }) {
  const say = useWords(words);
  const language = useLanguage();
  const day = (at: Date) => dateInWords(at, 'Europe/Brussels', language);
  if (!voidedAt && !published) return null;
  return (
    <>
      <h3>{say('changed')}</h3>
      {voidedAt ? <p>{say('voided', { date: day(voidedAt) })}</p> : null}
      {published?.withdrawn.map(({ name, at }, place) => (
        <p key={place}>{say('withdrew', { name, date: day(at) })}</p>
      ))}
      {!voidedAt && published?.withdrawn.length === 0 ? <p>{say('nothing')}</p> : null}
    </>
  );
}
