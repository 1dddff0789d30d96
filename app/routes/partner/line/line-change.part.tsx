import { useLoaderData } from '@remix-run/react';
import { instantInWords } from '~/platform/locale/dates';
import {
  DeedButton,
  Facts,
  Heading,
  LinkButton,
  Notice,
  useLanguage,
  useSaid,
  useWords,
} from '~/ui/door/design-system';
import type { loader } from '../sign-on/endorsement';
import { words as endorsementWords } from '../sign-on/endorsement.words';
import { words } from './line-change.words';

/** What can be done about the line in force: change it, go on with a change, or why it stays. */
export function LineToChange() {
  const { id, changing, prepares, sealedIn, openUntil, closedAt, ...page } = useLoaderData<typeof loader>();
  const say = useWords(words);
  const language = useLanguage();
  if (page.withdrawnAt || page.declinedAt || page.lapsed) return null;
  if (sealedIn !== null) return <p>{say('sealed', { number: sealedIn })}</p>;
  if (!openUntil)
    return closedAt ? <p>{say('closed', { when: instantInWords(closedAt, page.timeZone, language) })}</p> : null;
  if (!changing)
    return prepares ? (
      <DeedButton to={`/endorsements/${id}/line`} weight="quiet">
        {say('change')}
      </DeedButton>
    ) : null;
  return (
    <>
      <Notice>{say('running')}</Notice>
      {prepares ? (
        <p>
          <LinkButton to={`/preparations/${changing}/check`} weight="quiet">
            {say('goOn')}
          </LinkButton>
        </p>
      ) : null}
    </>
  );
}

/** Who approved what is printed, since it was co-signed. */
export function LineChanges() {
  const { lineChanges, timeZone } = useLoaderData<typeof loader>();
  const say = useWords(words);
  const sayOf = useWords(endorsementWords);
  const said = useSaid();
  const language = useLanguage();
  if (lineChanges.length === 0) return null;
  return (
    <section>
      <Heading>{say('changes')}</Heading>
      {lineChanges.map(({ id, givenAt, name, role, way, declaration }) => (
        <Facts
          key={id}
          facts={[
            [say('changed'), instantInWords(givenAt, timeZone, language)],
            [sayOf('by'), name ? sayOf('signer', { name, role: role ?? '' }) : sayOf('erased')],
            [sayOf('way'), said(way)],
            [sayOf('declaration'), declaration],
          ]}
        />
      ))}
    </section>
  );
}

type Changing = {
  readonly changesId: string | null;
  readonly letter: { readonly open: boolean; readonly endsAt: Date; readonly timeZone: string };
  readonly preparation: { readonly over: boolean };
};

/** That a change of the line can no longer be approved, why, and where the line in force is. */
export function ChangeOver({ page: { changesId, letter, preparation } }: { page: Changing }) {
  const say = useWords(words);
  const when = instantInWords(letter.endsAt, letter.timeZone, useLanguage());
  const why = preparation.over ? say('over') : letter.open ? say('textMoved') : say('late', { when });
  return (
    <Notice kind="warning">
      {why} <a href={`/endorsements/${changesId}`}>{say('toEndorsement')}</a>
    </Notice>
  );
}
