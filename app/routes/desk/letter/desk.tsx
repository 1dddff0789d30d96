import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { requireVisitor } from '~/accounts/visitors.server';
import { deskOf } from '~/letters/desk/desks.server';
import { NextStepLink, StandingInWords } from '~/letters/desk/standing-words';
import { dateInWords } from '~/platform/locale/dates';
import { Empty, Heading, LinkButton, Page, Row, Table, titled, useLanguage, useWords } from '~/ui/door/design-system';
import { words } from './desk.words';

export const meta = titled(words, 'title');

export async function loader(args: LoaderFunctionArgs) {
  return deskOf(await requireVisitor(args));
}

type Shown = Awaited<ReturnType<typeof deskOf>>;

export default function Desk() {
  const { organisations, reviews } = useLoaderData<typeof loader>();
  const say = useWords(words);
  const mayStart = organisations.some((organisation) => organisation.mayStart);
  const deed = <LinkButton to="/organisations">{say('nothingDeed')}</LinkButton>;
  return (
    <Page title={say('title')} lead={say('lead')} wide>
      {mayStart ? (
        <p>
          <LinkButton to="/desk/letters/new">{say('start')}</LinkButton>
        </p>
      ) : null}
      {reviews.length > 0 ? <Reviews reviews={reviews} /> : null}
      {organisations.length === 0 ? (
        <Empty title={say('nothing')} next={deed}>
          {say('nothingNext')}
        </Empty>
      ) : null}
      {organisations.map((organisation) => (
        <Led key={organisation.id} organisation={organisation} />
      ))}
    </Page>
  );
}

function Led({ organisation }: { organisation: Shown['organisations'][number] }) {
  const say = useWords(words);
  const { id, name, letters, mayStart } = organisation;
  const columns = ['letter', 'standing', 'signatories', 'next'] as const;
  return (
    <section className="page-flow">
      {letters.length === 0 ? (
        <Empty title={say('noLetters', { organisation: name })}>
          {say(mayStart ? 'noLettersNext' : 'noLettersWaits')}
        </Empty>
      ) : (
        <Table caption={say('letters', { organisation: name })} columns={columns.map((key) => ({ heading: say(key) }))}>
          {letters.map((letter) => (
            <LetterRow key={letter.id} letter={letter} />
          ))}
        </Table>
      )}
      <p>
        <a href={`/organisations/${id}`}>{say('organisation', { organisation: name })}</a>
      </p>
    </section>
  );
}

function LetterRow({ letter }: { letter: Shown['organisations'][number]['letters'][number] }) {
  const say = useWords(words);
  const { id, title, coSigned, invited, next } = letter;
  return (
    <Row>
      <th scope="row">
        <a href={`/desk/letters/${id}`}>{title || say('untitled')}</a>
      </th>
      <td>
        <StandingInWords {...letter} />
      </td>
      <td>{say('counts', { coSigned, invited })}</td>
      <td>{next ? <NextStepLink letterId={id} next={next} /> : null}</td>
    </Row>
  );
}

function Reviews({ reviews }: { reviews: Shown['reviews'] }) {
  const say = useWords(words);
  const language = useLanguage();
  return (
    <section className="page-flow">
      <Heading>{say('reviews')}</Heading>
      <ul>
        {reviews.map(({ letterId, title, lead, namedAt }) => (
          <li key={letterId}>
            <a href={`/reviews/${letterId}`}>{title || say('untitled')}</a>{' '}
            <span className="aside-note">
              {say('reviewLead', { lead })} ·{' '}
              {say('reviewSince', { date: dateInWords(namedAt, 'Europe/Brussels', language) })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
