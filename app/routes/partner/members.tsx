import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { membersOf } from '~/organisations/member-list.server';
import { requireMember } from '~/organisations/members.server';
import { organisationWords } from '~/organisations/organisation.words';
import { OrganisationSections } from '~/organisations/organisation-sections';
import type { Role } from '~/organisations/permission';
import { useRolesInWords } from '~/organisations/role-fields';
import { sectionsFor } from '~/organisations/sections';
import { dateInWords } from '~/platform/locale/dates';
import { mailAddressShown } from '~/platform/mail-address';
import { LinkButton } from '~/ui/button';
import { Buttons } from '~/ui/form';
import { Heading } from '~/ui/heading';
import { useWords } from '~/ui/language';
import { Page } from '~/ui/page';
import { Row, Table } from '~/ui/table';
import { words } from './members.words';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.sections.name ?? '' }];

export async function loader(args: LoaderFunctionArgs) {
  const member = await requireMember(args, args.params['organisation'], 'admit members');
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

function Asking() {
  const { sections, asking } = useLoaderData<typeof loader>();
  const say = useWords(words);
  const columns = [say('person'), say('address'), say('deed')].map((heading) => ({ heading }));
  return (
    <>
      <Heading>{say('asking')}</Heading>
      <Table caption={say('askingCaption')} columns={columns} hideCaption>
        {asking.map(({ id, name, address }) => (
          <Row key={id}>
            <th scope="row">{name ?? mailAddressShown(address)}</th>
            <td>{mailAddressShown(address)}</td>
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
              {name ?? mailAddressShown(address)}
              {name ? <p className="aside-note">{mailAddressShown(address)}</p> : null}
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
  const columns = [say('person'), say('address'), say('roles'), say('deed')].map((heading) => ({ heading }));
  return (
    <Table caption={say('caption')} columns={columns} hideCaption>
      {members.map(({ id, name, address, account, roles, position, unfit, own, nomination }) => (
        <Row key={id}>
          <th scope="row">
            {name ?? mailAddressShown(address)}
            {position ? <p className="aside-note">{position}</p> : null}
          </th>
          <td>
            {mailAddressShown(address)}
            {account ? null : <p className="aside-note">{say('noAccount')}</p>}
          </td>
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
