import { useLanguage, useWords } from '~/ui/part/language';
import { words } from './already-signed.words';
import type { PubliclySigned } from './publicly-signed.server';

type Shown = {
  readonly signed: PubliclySigned;
  /** The reader’s own, which is counted and not named. */
  readonly organisationId?: string | null;
};

const most = 5;

/** Who has signed already: the count, those who were first, and where everybody reads the rest. */
export function AlreadySigned({ signed: { counts, first, page }, organisationId = null }: Shown) {
  const say = useWords(words);
  const language = useLanguage();
  const others = first.filter((one) => one.organisationId !== organisationId).slice(0, most);
  const names = new Intl.ListFormat(language).format(others.map(({ name }) => name));
  return (
    <>
      {say('count', { ...counts, attested: counts.attestedByLeadOnly })}{' '}
      {others.length > 0 ? say('among', { names, count: others.length }) : null} <a href={page}>{say('all')}</a>
    </>
  );
}

/** The same below a heading of its own; nothing where nobody has signed, or nobody may know yet. */
export function AlreadySignedSection({ signed, ...shown }: Omit<Shown, 'signed'> & { signed: PubliclySigned | null }) {
  const say = useWords(words);
  if (!signed) return null;
  return (
    <section>
      <h2>{say('title')}</h2>
      <p>
        <AlreadySigned signed={signed} {...shown} />
      </p>
    </section>
  );
}
