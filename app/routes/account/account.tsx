import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { accountOf } from '~/accounts/accounts.server';
import { requireVisitor } from '~/accounts/visitors.server';
import { organisationsOf } from '~/organisations/organisation/members.server';
import { mailAddressShown } from '~/platform/address/mail-address';
import { dateInWords } from '~/platform/locale/dates';
import { interfaceLanguages, languageNamed } from '~/platform/locale/interface-languages';
import {
  Button,
  Buttons,
  DeedButton,
  DeedForm,
  Facts,
  Heading,
  Notice,
  Page,
  Row,
  SelectField,
  Table,
  titled,
  useFormState,
  useWords,
} from '~/ui/door/design-system';
import { words } from './account.words';

export const meta = titled(words, 'title');

export async function loader(args: LoaderFunctionArgs) {
  const visitor = await requireVisitor(args);
  const account = await accountOf(visitor);
  const memberships = await organisationsOf(visitor.person.id);
  const organisations = memberships.map(({ organisation: { id, displayName: name } }) => ({ id, name }));
  const day = (at: Date) => dateInWords(at, 'Europe/Brussels');
  const sessions = account.sessions.map(({ id, agent, startedAt, endsAt, here }) => {
    return { id, agent, here, startedAt: day(startedAt), endsAt: day(endsAt) };
  });
  const kept = new URL(args.request.url).searchParams.has('kept');
  const { language } = account;
  return { language, address: account.address, name: account.name, organisations, sessions, kept };
}

export default function Account() {
  const { address, name, kept } = useLoaderData<typeof loader>();
  const say = useWords(words);
  return (
    <Page title={say('title')} lead={say('lead', { address: mailAddressShown(address) })}>
      {kept ? <Notice kind="success">{say('nameKept')}</Notice> : null}
      <Facts facts={[[say('name'), <NameLine key="name" name={name} />]]} />
      <LanguageOfPerson />
      <Memberships />
      <Sessions />
      <Heading>{say('yours')}</Heading>
      <p>
        <a href="/account/data">{say('takeaway')}</a>. {say('takeawayMeaning')}
      </p>
      <p>
        <a href="/account/erasure">{say('erasure')}</a>. {say('erasureMeaning')}
      </p>
    </Page>
  );
}

/** The language of pages and mails, as far as they have it. */
function LanguageOfPerson() {
  const { language } = useLoaderData<typeof loader>();
  const say = useWords(words);
  const form = useFormState<{ language: string }>(undefined, { language });
  return (
    <DeedForm form={form} to="/language">
      <input type="hidden" name="return" value="/account" />
      <SelectField
        field={form.fields.language}
        label={say('language')}
        hint={say('languageHint')}
        options={interfaceLanguages.map((code) => ({ value: code, label: languageNamed(code) }))}
      />
      <Buttons>
        <Button>{say('languageDeed')}</Button>
      </Buttons>
    </DeedForm>
  );
}

function Memberships() {
  const { organisations } = useLoaderData<typeof loader>();
  const say = useWords(words);
  const columns = [say('organisation'), say('deed')].map((heading) => ({ heading }));
  return (
    <>
      <Heading>{say('organisations')}</Heading>
      {organisations.length > 0 ? (
        <Table caption={say('organisations')} columns={columns} hideCaption>
          {organisations.map(({ id, name }) => (
            <Row key={id}>
              <th scope="row">
                <a href={`/organisations/${id}`}>{name}</a>
              </th>
              <td>
                <a href={`/organisations/${id}/leaving`}>{say('leave', { organisation: name })}</a>
              </td>
            </Row>
          ))}
        </Table>
      ) : (
        <p>{say('noOrganisations')}</p>
      )}
      <p>
        <a href="/organisations">{say('findOrganisations')}</a>
      </p>
    </>
  );
}

function NameLine({ name }: { name: string | null }) {
  const say = useWords(words);
  return (
    <>
      {name ?? say('noName')} · <a href="/account/name">{say('changeName')}</a>
    </>
  );
}

function Sessions() {
  const { sessions } = useLoaderData<typeof loader>();
  const say = useWords(words);
  const columns = [say('agent'), say('since'), say('until'), say('deed')].map((heading) => ({ heading }));
  return (
    <>
      <Heading explains={say('sessionsMeaning')}>{say('sessions')}</Heading>
      <Table caption={say('sessions')} columns={columns} hideCaption>
        {sessions.map((session) => (
          <Row key={session.id}>
            <th scope="row">{session.agent}</th>
            <td>{session.startedAt}</td>
            <td>{session.endsAt}</td>
            <td>
              {session.here ? (
                say('here')
              ) : (
                <DeedButton to={`/account/sessions/${session.id}/end`}>{say('endOne')}</DeedButton>
              )}
            </td>
          </Row>
        ))}
      </Table>
      <DeedButton to="/account/sessions/end">{say('everywhere')}</DeedButton>
    </>
  );
}
