import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { membersOf } from '~/organisations/member/member-list.server';
import { useRolesInWords } from '~/organisations/member/role-fields';
import { requireMember } from '~/organisations/organisation/members.server';
import { organisationWords } from '~/organisations/organisation/organisation.words';
import { OrganisationSections } from '~/organisations/organisation/organisation-sections';
import type { Role } from '~/organisations/organisation/permission';
import { sectionsFor } from '~/organisations/organisation/sections';
import { mailAddressShown } from '~/platform/address/mail-address';
import { dateInWords } from '~/platform/locale/dates';
import { Buttons, Heading, LinkButton, Page, Row, Table, useWords } from '~/ui/door/design-system';
import { words } from './members.words';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.sections.name ?? '' }];

export async function loader(args: LoaderFunctionArgs) {
  const member = await requireMember(args, 'admit members');
  const all = (await membersOf(member)).map(({ requestedAt: _requestedAt, nomination, ...shown }) => ({
    ...shown,
    own: shown.id === member.membershipId,
    nomination: nomination && {
      roles: nomination.roles,
      suggestedName: nomination.suggestedName,
      when: dateInWords(nomination.askedAt, 'Europe/Brussels'),
    },
  }));
  return {
    sections: sectionsFor(member),
    members: all.filter(({ admitted }) => admitted),
    asking: all.filter(({ admitted, nomination }) => !admitted && !nomination),
    nominated: all.filter(({ admitted, nomination }) => !admitted && nomination),
  };
}

export default function Members() {
  const { sections, asking, nominated } = useLoaderData<typeof loader>();
  const say = useWords(words);
  return (
    <Page
      wide
      title={say('title', { name: sections.name })}
      above={<OrganisationSections {...sections} current="members" />}
    >
      {asking.length > 0 ? <Asking /> : null}
      <MemberTable />
      {nominated.length > 0 ? <Nominated /> : null}
      <Heading explains={say('nameSignatoryMeaning')}>{say('nameSignatory')}</Heading>
      <Buttons>
        <LinkButton to={`/organisations/${sections.id}/signatories/new`}>{say('nameSignatory')}</LinkButton>
      </Buttons>
    </Page>
  );
}

/** A person by name and mailbox; by the mailbox alone where no name is known. */
function Called({ name, address }: { name: string | null; address: string }) {
  if (!name) return mailAddressShown(address);
  return (
    <>
      {name} <p className="aside-note">{mailAddressShown(address)}</p>
    </>
  );
}

function Asking() {
  const { sections, asking } = useLoaderData<typeof loader>();
  const say = useWords(words);
  const columns = [say('person'), say('deed')].map((heading) => ({ heading }));
  return (
    <>
      <Heading>{say('asking')}</Heading>
      <Table caption={say('askingCaption')} columns={columns} hideCaption>
        {asking.map(({ id, ...person }) => (
          <Row key={id}>
            <th scope="row">
              <Called {...person} />
            </th>
            <td>
              <a href={`/organisations/${sections.id}/members/${id}/admission`}>{say('decide')}</a>
            </td>
          </Row>
        ))}
      </Table>
    </>
  );
}

type Nomination = { id: string; person: string; nomination: { roles: Role[]; when: string } | null };

/** What a member was asked to be besides, and the way to take that back. */
function AskedToBe({ id, person, nomination }: Nomination) {
  const say = useWords(words);
  const rolesInWords = useRolesInWords();
  if (!nomination) return null;
  const { roles, when } = nomination;
  return (
    <p className="aside-note">
      {say('askedToBe', { roles: rolesInWords(roles), when })} <TakeBack id={id} person={person} />
    </p>
  );
}

function TakeBack({ id, person }: { id: string; person: string }) {
  const { sections } = useLoaderData<typeof loader>();
  const say = useWords(words);
  return (
    <a href={`/organisations/${sections.id}/members/${id}/nomination`} aria-label={say('nominationTitle', { person })}>
      {say('nominationDeed')}
    </a>
  );
}

function Nominated() {
  const { nominated } = useLoaderData<typeof loader>();
  const say = useWords(words);
  const rolesInWords = useRolesInWords();
  const columns = [say('person'), say('askedRoles'), say('deed')].map((heading) => ({ heading }));
  return (
    <>
      <Heading>{say('nominated')}</Heading>
      <Table caption={say('nominatedCaption')} columns={columns} hideCaption>
        {nominated.map(({ id, name, address, nomination }) => (
          <Row key={id}>
            <th scope="row">
              <Called name={name} address={address} />
            </th>
            <td>
              {rolesInWords(nomination?.roles ?? [])}
              <p className="aside-note">
                {say('askedOn', { when: nomination?.when ?? '' })}{' '}
                {nomination?.suggestedName ? say('suggestedName', { name: nomination.suggestedName }) : null}
              </p>
            </td>
            <td>
              <TakeBack id={id} person={name ?? mailAddressShown(address)} />
            </td>
          </Row>
        ))}
      </Table>
    </>
  );
}

function MemberTable() {
  const { sections, members } = useLoaderData<typeof loader>();
  const say = useWords(words);
  const sayEntry = useWords(organisationWords);
  const columns = [say('person'), say('roles'), say('deed')].map((heading) => ({ heading }));
  return (
    <Table caption={say('caption')} columns={columns} hideCaption>
      {members.map(({ id, name, address, account, roles, position, unfit, own, nomination }) => (
        <Row key={id}>
          <th scope="row">
            <Called name={name} address={address} />
            {position ? <p className="aside-note">{position}</p> : null}
            {account ? null : <p className="aside-note">{say('noAccount')}</p>}
          </th>
          <td>
            {roles.map((role) => sayEntry('role', { role })).join(', ')}
            {unfit ? <p className="aside-note">{say('unfit')}</p> : null}
            <AskedToBe id={id} person={name ?? mailAddressShown(address)} nomination={nomination} />
          </td>
          <td>
            <a href={`/organisations/${sections.id}/members/${id}`}>{say('change')}</a>
            {own ? (
              <>
                {' · '}
                <a href={`/organisations/${sections.id}/leaving`}>{say('leave')}</a>
              </>
            ) : null}
          </td>
        </Row>
      ))}
    </Table>
  );
}
