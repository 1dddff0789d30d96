import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { askedReturn } from '~/accounts/return-path';
import { requireVisitor } from '~/accounts/visitors.server';
import { Standing } from '~/organisations/evidence/evidence-list';
import { searchTerm } from '~/organisations/organisation/organisation';
import { organisationWords } from '~/organisations/organisation/organisation.words';
import { belongingsOf, findOrganisations } from '~/organisations/register/directory.server';
import { hostShown } from '~/platform/address/web-address';
import { countryName } from '~/platform/locale/countries';
import { instantInWords } from '~/platform/locale/dates';
import { waitingChanges } from '~/sign-on/change/waiting-changes.server';
import { signedLetters } from '~/sign-on/endorsement/signed-letters.server';
import { runningPreparations } from '~/sign-on/preparation/running-preparations.server';
import {
  Button,
  Buttons,
  Empty,
  Heading,
  LinkButton,
  Page,
  Row,
  Table,
  TextField,
  titled,
  useWords,
  WayBack,
} from '~/ui/door/design-system';
import { words } from './organisations.words';
import { Changes, Preparations, Signed } from './own-letters.part';

export const meta = titled(words, 'title');

export async function loader(args: LoaderFunctionArgs) {
  const visitor = await requireVisitor(args);
  const term = searchTerm(new URL(args.request.url).searchParams.get('find'));
  const [belongings, found, running, waiting, signed] = await Promise.all([
    belongingsOf(visitor),
    findOrganisations(term),
    runningPreparations(visitor),
    waitingChanges(visitor),
    signedLetters(visitor),
  ]);
  const changes = waiting.map(({ until, timeZone, ...each }) => ({
    ...each,
    until: instantInWords(until, timeZone),
  }));
  return { belongings, found, term, changes, signed, preparations: running, back: askedReturn(args.request.url) };
}

/** What takes the way back along, where there is one. */
const andBack = (back: string | null) => (back ? `?${new URLSearchParams({ return: back })}` : '');

export default function Organisations() {
  const { belongings, term, changes, signed, preparations, back } = useLoaderData<typeof loader>();
  const say = useWords(words);
  return (
    <Page title={say('title')} lead={say('lead')}>
      {back ? <WayBack to={back}>{say('back')}</WayBack> : null}
      {belongings.length > 0 ? <Belongings /> : <Empty title={say('none')}>{say('noneNext')}</Empty>}
      {changes.length > 0 ? <Changes /> : null}
      {preparations.length > 0 ? <Preparations /> : null}
      {signed.length > 0 ? <Signed /> : null}
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
