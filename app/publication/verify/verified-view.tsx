import { languageName } from '~/letters/text/languages';
import { instantInWords } from '~/platform/locale/dates';
import { LinkButton } from '~/ui/part/button';
import { useLanguage, useWords } from '~/ui/part/language';
import { Notice } from '~/ui/part/notice';
import { ChangesView } from './changes-view';
import { VerifiedEdition } from './verified-edition';
import type { Verified } from './verify';
import { words } from './verify-page.words';

/** What was found of a file or a code: the finding first, then what changed since, then everything it says. */
export function VerifiedView({ verified }: { verified: Verified }) {
  const say = useWords(words);
  const { kind, genuine, record, edition } = verified;
  return (
    <section aria-labelledby="finding" className="page-flow">
      <h2 id="finding">{say(kind === 'file' ? 'byFile' : 'byCode')}</h2>
      {kind === 'file' ? <FileFinding {...verified} /> : <CodeFinding {...verified} />}
      {edition?.demonstration ? <Notice>{say('demonstration')}</Notice> : null}
      {kind === 'file' && genuine && !record ? <Notice kind="warning">{say('notOnRecord')}</Notice> : null}
      {record?.changes ? <ChangesView changes={record.changes} delivered={record.delivered} /> : null}
      {edition ? <VerifiedEdition edition={edition} /> : null}
      {record?.slug ? (
        <p className="buttons">
          <LinkButton to={`/letters/${record.slug}`}>{say('page')}</LinkButton>
        </p>
      ) : null}
    </section>
  );
}

/** Which letter it is, in one sentence. */
function ThatIs({ edition }: { edition: Verified['edition'] }) {
  const say = useWords(words);
  const language = useLanguage();
  if (!edition) return null;
  const { number, title, lead, signatories } = edition;
  const written = { number, title, lead, language: languageName(edition.language, language) };
  return <> {say('thatIs', { ...written, count: signatories.length })}</>;
}

function FileFinding({ genuine, sentences, edition }: Verified) {
  const [finding, ...rest] = sentences;
  return (
    <>
      <Notice finding kind={genuine ? 'success' : 'error'}>
        <strong>{finding}</strong>
        <ThatIs edition={edition} />
      </Notice>
      {rest.length > 0 ? (
        <ul className="sentences">
          {rest.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      ) : null}
    </>
  );
}

function CodeFinding({ record, edition, code }: Verified) {
  const say = useWords(words);
  const language = useLanguage();
  return (
    <>
      <p className="figures">{code}</p>
      {record ? (
        <Notice finding kind="success">
          <strong>{say('genuineCode', { when: instantInWords(record.sealedAt, 'Europe/Brussels', language) })}</strong>
          <ThatIs edition={edition} /> {edition ? say('pdfNeeded') : say('unpublished')}
        </Notice>
      ) : (
        <Notice finding kind="error">
          <strong>{say('unknownCode')}</strong>
          <ul>
            <li>{say('unknownLook')}</li>
            <li>{say('unknownFile')}</li>
            <li>{say('unknownElsewhere')}</li>
          </ul>
        </Notice>
      )}
    </>
  );
}
