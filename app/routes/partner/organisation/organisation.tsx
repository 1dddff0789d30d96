import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { notFound } from '~/accounts/visitors.server';
import { Standing } from '~/organisations/evidence/evidence-list';
import { namesOf } from '~/organisations/name/names.server';
import { requireMember } from '~/organisations/organisation/members.server';
import { organisationWords } from '~/organisations/organisation/organisation.words';
import { OrganisationSections } from '~/organisations/organisation/organisation-sections';
import { sectionsFor } from '~/organisations/organisation/sections';
import { profileOf } from '~/organisations/register/profile.server';
import { webAddressShown } from '~/platform/address/web-address';
import { countryName } from '~/platform/locale/countries';
import { Facts, Notice, Page, useWords } from '~/ui/door/design-system';
import { words } from './organisation.words';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.sections.name ?? '' }];

export async function loader(args: LoaderFunctionArgs) {
  const member = await requireMember(args, 'see the desk');
  const standing = await profileOf(member.organisation.id);
  if (!standing) throw notFound();
  const { legalName, country, website, kind, registers, held, heldReason, finding, requests, doubtfulNumber } =
    standing;
  return {
    sections: sectionsFor(member),
    entry: {
      legalName,
      country,
      website,
      kind,
      registers: registers.map(({ register, number }) => ({ register, number })),
    },
    names: (await namesOf(member.organisation.id)).filter(({ kind }) => kind !== 'display' && kind !== 'legal'),
    held: held ? (heldReason ?? 'name') : null,
    verified: finding.verified,
    members: standing.memberships.length,
    signatories: standing.memberships.filter(({ roles }) => roles.includes('authorised_signatory')).length,
    requests,
    doubtfulNumber,
    logo: standing.logo !== null,
  };
}

export default function Organisation() {
  const { sections, entry, held, doubtfulNumber } = useLoaderData<typeof loader>();
  const say = useWords(words);
  const sayEntry = useWords(organisationWords);
  return (
    <Page
      title={sections.name}
      lead={say('lead', { kind: sayEntry('kind', { kind: entry.kind }), country: countryName(entry.country) })}
      above={<OrganisationSections {...sections} current="overview" />}
    >
      {held ? <Notice kind="warning">{say('held', { by: held })}</Notice> : null}
      {doubtfulNumber ? (
        <Notice kind="warning">{sayEntry('transparencyDoubt', { number: doubtfulNumber })}</Notice>
      ) : null}
      <Overview />
    </Page>
  );
}

function Overview() {
  const { sections, entry, names, held, verified, members, requests, signatories, logo } =
    useLoaderData<typeof loader>();
  const say = useWords(words);
  const sayEntry = useWords(organisationWords);
  const at = `/organisations/${sections.id}`;
  const membersLine = [
    say('memberCount', { count: members }),
    say('signatories', { count: signatories }),
    ...(requests > 0 ? [say('requests', { count: requests })] : []),
  ].join('. ');
  return (
    <Facts
      facts={[
        [say('legalName'), entry.legalName],
        [
          say('otherNames'),
          <span key="names">
            {names.map(({ name }) => name).join(', ') || say('noOtherNames')}
            {sections.mayAdminister ? ' · ' : null}
            {sections.mayAdminister ? <a href={`${at}/names`}>{say('addNames')}</a> : null}
          </span>,
        ],
        [
          say('website'),
          <a key="website" href={entry.website} rel="noreferrer">
            {webAddressShown(entry.website)}
          </a>,
        ],
        ...entry.registers.map(
          ({ register, number }) =>
            [sayEntry('register', { register: register.replaceAll('-', '_') }), number] as const,
        ),
        [
          say('standing'),
          <span key="standing">
            <Standing held={held !== null} verified={verified} /> ·{' '}
            <a href={`${at}/verification`}>{say('standingLink')}</a>
          </span>,
        ],
        [
          say('members'),
          <span key="members">
            {membersLine}.{' '}
            {sections.mayAdminister ? <a href={`${at}/signatories/new`}>{say('nameSignatory')}</a> : null}
          </span>,
        ],
        [
          say('logo'),
          <span key="logo">
            {say(logo ? 'hasLogo' : 'noLogo')}
            {sections.mayEdit ? ' · ' : null}
            {sections.mayEdit ? <a href={`${at}/logo`}>{say(logo ? 'changeLogo' : 'setLogo')}</a> : null}
          </span>,
        ],
        [
          say('letters'),
          <a key="letters" href="/desk">
            {say('lettersLink')}
          </a>,
        ],
      ]}
    />
  );
}
