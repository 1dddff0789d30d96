import type { ReactNode } from 'react';
import { words } from './irrevocable.words';
import { useWords } from './language';

/**
 * What stands before a deed that cannot be undone: what will happen, to whom, what cannot be undone; then the
 * form, whose button is the deed, and a way back. Stands in a `Page` of its own.
 */
export function Irrevocable({
  happens,
  whom,
  lasting,
  back,
  children,
}: {
  happens: ReactNode;
  whom?: ReactNode;
  lasting: ReactNode;
  /** The address of the page that leads here. */
  back: string;
  /** The form with the deed. */
  children: ReactNode;
}) {
  const say = useWords(words);
  return (
    <div className="irrevocable">
      <section>
        <h2>{say('happens')}</h2>
        {happens}
      </section>
      {whom ? (
        <section>
          <h2>{say('whom')}</h2>
          {whom}
        </section>
      ) : null}
      <section>
        <h2>{say('lasting')}</h2>
        {lasting}
      </section>
      {children}
      <p className="buttons">
        <a href={back}>{say('back')}</a>
      </p>
    </div>
  );
}
