import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { askedReturn } from '~/accounts/return-path';
import { requireVisitor } from '~/accounts/visitors.server';
import { writtenIn } from '~/letters/text/languages';
import { Standing } from '~/organisations/evidence/evidence-list';
import { searchTerm } from '~/organisations/organisation/organisation';
import { organisationWords } from '~/organisations/organisation/organisation.words';
import { belongingsOf, findOrganisations } from '~/organisations/register/directory.server';
import { hostShown } from '~/platform/address/web-address';
import { countryName } from '~/platform/locale/countries';
import { instantInWords } from '~/platform/locale/dates';
import { waitingCorrections } from '~/sign-on/change/waiting-corrections.server';
import { runningPreparations } from '~/sign-on/preparation/running-preparations.server';
import {
  Button,
  Buttons,
  Empty,
  Heading,
  LinkButton,
  Page,
  ReadersTime,
  Row,
  Table,
  TextField,
  titled,
  useLanguage,
  useWords,
  WayBack,
} from '~/ui/door/design-system';
import { words } from './organisations.words';

export const meta = titled(words, 'title');

export async function loader(args: LoaderFunctionArgs) {
  const visitor = await requireVisitor(args);
  const term = searchTerm(new URL(args.request.url).searchParams.get('find'));
  const [belongings, found, running, waiting] = await Promise.all([
    belongingsOf(visitor),
    findOrganisations(term),
    runningPreparations(visitor),
    waitingCorrections(visitor),
  ]);
  const corrections = waiting.map(({ until, timeZone, ...each }) => ({
    ...each,
    until: instantInWords(until, timeZone),
  }));
  return { belongings, found, term, corrections, preparations: running, back: askedReturn(args.request.url) };
}

/** What takes the way back along, where there is one. */
const andBack = (back: string | null) => (back ? `?${new URLSearchParams({ return: back })}` : '');

export default function Organisations() {
  const { belongings, term, corrections, preparations, back } = useLoaderData<typeof loader>();
  const say = useWords(words);
  return (
    <Page title={say('title')} lead={say('lead')}>
      {back ? <WayBack to={back}>{say('back')}</WayBack> : null}
      {belongings.length > 0 ? <Belongings /> : <Empty title={say('none')}>{say('noneNext')}</Empty>}
      {corrections.length > 0 ? <Corrections /> : null}
      {preparations.length > 0 ? <Preparations /> : null}
      <Heading>{say('find')}</Heading>
      <form method="get" className="form">
        {back ? <input type="hidden" name="return" value={back} /> : null}
        <TextField
          field={{ id: 'find', name: 'find', initialValue: term }}
          label={say('term')}
          type="search"
          width="medium"
        />
        <Buttons>
          <Button>{say('search')}</Button>
        </Buttons>
      </form>
      {term ? <Found /> : null}
      <p>{say('notFound')}</p>
      <Buttons>
        <LinkButton to={`/organisations/new${andBack(back)}`}>{say('foundOne')}</LinkButton>
      </Buttons>
    </Page>
  );
}

function Belongings() {
  const { belongings } = useLoaderData<typeof loader>();
  const say = useWords(words);
  const sayEntry = useWords(organisationWords);
  const columns = [say('name'), say('country'), say('standing'), say('part')].map((heading) => ({ heading }));
  return (
    <Table caption={say('caption')} columns={columns} hideCaption>
      {belongings.map(({ id, displayName, country, verified, roles, admitted }) => (
        <Row key={id}>
          <th scope="row">{admitted ? <a href={`/organisations/${id}`}>{displayName}</a> : displayName}</th>
          <td>{countryName(country)}</td>
          <td>
            <Standing held={false} verified={verified} />
          </td>
          <td>{admitted ? roles.map((role) => sayEntry('role', { role })).join(', ') : say('waiting')}</td>
        </Row>
      ))}
    </Table>
  );
}

function Corrections() {
  const { corrections } = useLoaderData<typeof loader>();
  const say = useWords(words);
  return (
    <section aria-labelledby="corrections">
      <h2 id="corrections">{say('corrections')}</h2>
      <ul>
        {corrections.map(({ endorsementId, organisation, title, language, until }) => (
          <li key={endorsementId}>
            <a href={`/endorsements/${endorsementId}`} {...writtenIn(language)}>
              {title}
            </a>
            <p>{say('correction', { organisation, until })}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Preparations() {
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

function Found() {
  const { found, term, belongings, back } = useLoaderData<typeof loader>();
  const say = useWords(words);
  const columns = [say('name'), say('country'), say('website'), say('standing'), say('part')].map((heading) => ({
    heading,
  }));
  if (found.length === 0) return <p>{say('nothing', { term })}</p>;
  const mine = new Set(belongings.map(({ id }) => id));
  return (
    <Table caption={say('found', { count: found.length })} columns={columns}>
      {found.map(({ id, displayName, country, host, verified }) => (
        <Row key={id}>
          <th scope="row">{displayName}</th>
          <td>{countryName(country)}</td>
          <td>{hostShown(host)}</td>
          <td>
            <Standing held={false} verified={verified} />
          </td>
          <td>
            {mine.has(id) ? say('member') : <a href={`/organisations/${id}/joining${andBack(back)}`}>{say('join')}</a>}
          </td>
        </Row>
      ))}
    </Table>
  );
}
