import { languageName } from '~/letters/text/languages';
import { instantInWords } from '~/platform/locale/dates';
import { LinkButton } from '~/ui/part/button';
import { Empty } from '~/ui/part/empty';
import { Facts } from '~/ui/part/facts';
import { useLanguage, useWords } from '~/ui/part/language';
import { Notice } from '~/ui/part/notice';
import { words } from '../preflight/seal-page.words';
import type { EditionView } from './seal-desk';

type Shown = { letterId: string; timeZone: string; deliveredId: string | null };

/** The editions of a letter, the latest first, each with what became of it. */
export function Editions({ editions, ...shown }: Shown & { editions: readonly EditionView[] }) {
  const say = useWords(words);
  if (editions.length === 0) return <Empty title={say('none')}>{say('noneNext')}</Empty>;
  const sealed = editions.filter(({ seal, voided }) => seal && !voided);
  const standing = new Map([...sealed].reverse().map((edition) => [edition.language, edition]));
  return (
    <section aria-labelledby="editions">
      <h2 id="editions">{say('editions')}</h2>
      {editions.map((edition) => (
        <Edition key={edition.id} edition={edition} standing={standing.get(edition.language) === edition} {...shown} />
      ))}
    </section>
  );
}

function Edition({
  edition,
  standing,
  letterId,
  timeZone,
  deliveredId,
}: Shown & { edition: EditionView; standing: boolean }) {
  const say = useWords(words);
  const language = useLanguage();
  const { number, variant, order, frozenAt, signatories, whileOpen, seal, checkCode } = edition;
  const when = instantInWords(frozenAt, timeZone, language);
  return (
    <article className="page-flow" aria-labelledby={`edition-${number}`}>
      <h3 id={`edition-${number}`}>{say('edition', { number })}</h3>
      <p>
        {say('chosen', { language: languageName(edition.language, language), variant: say(`variant${variant}`) })}{' '}
        {say(`order${order}`)} {say('frozen', { when, count: signatories })} {whileOpen ? say('frozenWhileOpen') : null}
      </p>
      <Fate {...{ edition, standing, letterId, timeZone }} />
      {seal ? (
        <>
          <Facts
            facts={[
              [say('checkCode'), <span className="figures">{checkCode}</span>],
              [say('digest'), <code className="digest">{seal.digest}</code>],
              [say('pages'), seal.pages],
              [say('certificate'), seal.certificateName],
              [say('fingerprint'), <code className="digest">{seal.certificateDigest}</code>],
            ]}
          />
          <p className="buttons">
            <LinkButton to={`/desk/letters/${letterId}/editions/${edition.id}/letter.pdf`}>
              {say('download', { size: inKilobytes(seal.bytes) })}
            </LinkButton>
            {deliveredId && deliveredId !== edition.id && standing && edition.authentic ? (
              <LinkButton to={`/desk/letters/${letterId}/editions/${edition.id}/copies`} weight="quiet">
                {say('mailCopies')}
              </LinkButton>
            ) : null}
          </p>
        </>
      ) : null}
    </article>
  );
}

/** What became of an edition: under way, failed, void, or sealed. */
function Fate({
  edition,
  standing,
  letterId,
  timeZone,
}: Omit<Shown, 'deliveredId'> & { edition: EditionView; standing: boolean }) {
  const say = useWords(words);
  const language = useLanguage();
  const { voided, failure, seal } = edition;
  if (voided) {
    const when = instantInWords(voided.at, timeZone, language);
    return <Notice kind="warning">{say(`voided${voided.reason}`, { when })}</Notice>;
  }
  if (seal)
    return (
      <Notice kind="success">
        {say('sealed')} {standing && edition.authentic ? say('standing') : null}
        {standing && !edition.authentic
          ? say('standingTranslation', { language: languageName(edition.language, language) })
          : null}
      </Notice>
    );
  if (failure) return <Notice kind="error">{say('failed', { failure })}</Notice>;
  return (
    <Notice>
      <span role="status">{say('making')}</span> <a href={`/desk/letters/${letterId}/seal`}>{say('lookAgain')}</a>
    </Notice>
  );
}

const inKilobytes = (bytes: number) =>
  new Intl.NumberFormat('en-GB', { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 }).format(bytes / 1000);
