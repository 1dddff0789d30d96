import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { writtenIn } from '~/letters/text/languages';
import { type CastPerson, castOfDemonstration } from '~/organisations/organisation/demonstration.server';
import { firstLanguage } from '~/platform/locale/sentences';
import { publishedLetters } from '~/publication/publication/published.server';
import { Button, LinkButton, Page, Row, Table, useWords } from '~/ui/door/design-system';
import { words } from './home.words';

export const meta: MetaFunction = () => [
  { title: words(firstLanguage)('title') },
  { name: 'description', content: words(firstLanguage)('lead') },
];

export async function loader() {
  const [letters, cast] = await Promise.all([publishedLetters(20), castOfDemonstration()]);
  return { letters, cast };
}

export default function Home() {
  const { letters, cast } = useLoaderData<typeof loader>();
  const say = useWords(words);
  return (
    <Page title={say('headline')} lead={say('lead')} wide>
      <p className="buttons">
        <LinkButton to="/desk/letters/new" weight="deed">
          {say('start')}
        </LinkButton>
        <LinkButton to="/verify">{say('verify')}</LinkButton>
      </p>
      <Letters letters={letters} />
      {cast.length > 0 ? <Cast cast={cast} /> : null}
    </Page>
  );
}

type Listed = ReturnType<typeof useLoaderData<typeof loader>>['letters'][number];

function Letters({ letters }: { letters: Listed[] }) {
  const say = useWords(words);
  return (
    <section aria-labelledby="letters">
      <h2 id="letters">{say('letters')}</h2>
      {letters.length === 0 ? <p>{say('noLetters')}</p> : null}
      <ul className="letter-list">
        {letters.map(({ slug, title, language, lead }) => (
          <li key={slug}>
            <a href={`/letters/${slug}`} {...writtenIn(language)}>
              {title}
            </a>
            <p>{say('led', { lead })}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Cast({ cast }: { cast: CastPerson[] }) {
  const say = useWords(words);
  const columns = [
    { heading: say('who') },
    { heading: say('organisation') },
    { heading: say('part') },
    { heading: say('link') },
  ];
  return (
    <section aria-labelledby="cast">
      <h2 id="cast">{say('castTitle')}</h2>
      <p>{say('castLead')}</p>
      <p>
        <LinkButton to="/mailbox">{say('mailbox')}</LinkButton>
      </p>
      <form method="post" action="/sign-in/demonstration">
        <Table caption={say('castCaption')} columns={columns} hideCaption>
          {cast.map((person) => (
            <CastRow key={`${person.personId} ${person.organisation}`} person={person} />
          ))}
        </Table>
      </form>
    </section>
  );
}

function CastRow({ person }: { person: CastPerson }) {
  const say = useWords(words);
  const roles = person.roles.map((role) => say(role)).join(', ');
  const part = person.organisation ? [person.position, roles].filter(Boolean).join('; ') : say('staff');
  return (
    <Row>
      <th scope="row">{person.name}</th>
      <td>{person.organisation}</td>
      <td>{part}</td>
      <td>
        <Button name="person" value={person.personId}>
          {say('linkFor', { name: person.name })}
        </Button>
      </td>
    </Row>
  );
}
