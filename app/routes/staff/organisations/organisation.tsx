import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { notFound, requireStaff } from '~/accounts/visitors.server';
import { shownEvidence } from '~/organisations/evidence/evidence';
import { EvidenceList, Standing } from '~/organisations/evidence/evidence-list';
import { namesOf } from '~/organisations/name/names.server';
import { isId } from '~/organisations/organisation/members.server';
import { organisationWords } from '~/organisations/organisation/organisation.words';
import { alikeTo } from '~/organisations/register/awaiting.server';
import { profileOf } from '~/organisations/register/profile.server';
import { hostShown, webAddressShown } from '~/platform/address/web-address';
import { countryName } from '~/platform/locale/countries';
import { dateInWords } from '~/platform/locale/dates';
import { Breadcrumb, Buttons, Facts, Heading, LinkButton, Notice, Page, useWords } from '~/ui/door/design-system';
import { words } from './organisation.words';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.entry.displayName ?? '' }];

export async function loader(args: LoaderFunctionArgs) {
  await requireStaff(args);
  const id = args.params['organisation'];
  const standing = isId(id) ? await profileOf(id) : null;
  if (!standing) throw notFound();
  const { displayName, legalName, country, website, kind, registers, foundedAt, held, heldReason } = standing;
  const names = await namesOf(standing.id);
  return {
    id: standing.id,
    entry: { displayName, legalName, country, website, kind },
    registers: registers.map(({ register, number }) => ({ register, number })),
    doubtfulNumber: standing.doubtfulNumber,
    founded: dateInWords(foundedAt, 'Europe/Brussels'),
    members: standing.memberships.length,
    held: held ? (heldReason ?? 'name') : null,
    alike: held || names.some((each) => each.held) ? await alikeTo(standing) : [],
    names,
    verified: standing.finding.verified,
    attested: standing.evidence.some(({ method, revokedAt }) => method === 'staff_attestation' && !revokedAt),
    evidence: shownEvidence(standing.evidence),
  };
}

export default function StaffOrganisation() {
  const { id, entry, held, attested, evidence, doubtfulNumber } = useLoaderData<typeof loader>();
  const say = useWords(words);
  const sayEntry = useWords(organisationWords);
  const revocation = (evidenceId: string) => `/staff/organisations/${id}/evidence/${evidenceId}/revocation`;
  return (
    <Page wide title={entry.displayName} above={<Breadcrumb steps={[{ to: '/staff', label: say('queue') }]} />}>
      <Entry />
      {doubtfulNumber ? (
        <Notice kind="warning">{sayEntry('transparencyDoubt', { number: doubtfulNumber })}</Notice>
      ) : null}
      {held ? <Held /> : null}
      <HeldNames />
      <Heading>{say('evidence')}</Heading>
      {evidence.length > 0 ? <EvidenceList evidence={evidence} revocation={revocation} /> : <p>{say('nothing')}</p>}
      {attested ? null : (
        <>
          <Heading explains={say('attestMeaning')}>{say('attestHeading')}</Heading>
          <Buttons>
            <LinkButton to={`/staff/organisations/${id}/attestation`}>{say('attestLink')}</LinkButton>
          </Buttons>
        </>
      )}
    </Page>
  );
}

function Entry() {
  const { entry, registers, founded, members, held, verified } = useLoaderData<typeof loader>();
  const say = useWords(words);
  const sayEntry = useWords(organisationWords);
  return (
    <Facts
      facts={[
        [say('standing'), <Standing key="standing" held={held !== null} verified={verified} />],
        [say('legalName'), entry.legalName],
        [say('kind'), sayEntry('kind', { kind: entry.kind })],
        [say('country'), countryName(entry.country)],
        [
          say('website'),
          <a key="website" href={entry.website} rel="noreferrer nofollow">
            {webAddressShown(entry.website)}
          </a>,
        ],
        ...registers.map(
          ({ register, number }) =>
            [sayEntry('register', { register: register.replaceAll('-', '_') }), number] as const,
        ),
        [say('founded'), founded],
        [say('members'), say('memberCount', { count: members })],
      ]}
    />
  );
}

function HeldNames() {
  const { id, names, held: wholeHeld } = useLoaderData<typeof loader>();
  const say = useWords(words);
  const others = names.filter(({ kind, held }) => held || kind === 'acronym' || kind === 'translation');
  if (others.length === 0) return null;
  return (
    <>
      <Heading>{say('namesHeading')}</Heading>
      <ul className="sentences">
        {others.map(({ id: nameId, name, held }) => (
          <li key={nameId}>
            {held ? say('nameHeld', { name, by: held }) : name}
            {held ? (
              <>
                {' '}
                <a
                  href={`/staff/organisations/${id}/names/${nameId}/release`}
                  aria-label={say('releaseNameTitle', { name })}
                >
                  {say('releaseName')}
                </a>
              </>
            ) : null}
          </li>
        ))}
      </ul>
      {!wholeHeld && others.some(({ held }) => held) ? <Alike /> : null}
    </>
  );
}

/** The organisations to compare with, before anything is released. */
function Alike() {
  const { alike } = useLoaderData<typeof loader>();
  const say = useWords(words);
  if (alike.length === 0) return <p>{say('alikeNone')}</p>;
  return (
    <>
      <p>{say('alike')}</p>
      <ul className="sentences">
        {alike.map((other) => (
          <li key={other.id}>
            <a href={`/staff/organisations/${other.id}`}>{other.displayName}</a>, {countryName(other.country)},{' '}
            {hostShown(other.host)}
          </li>
        ))}
      </ul>
    </>
  );
}

function Held() {
  const { id, held } = useLoaderData<typeof loader>();
  const say = useWords(words);
  return (
    <>
      <Heading explains={say('heldMeaning', { by: held ?? 'name' })}>{say('heldHeading')}</Heading>
      <Alike />
      <Buttons>
        <LinkButton to={`/staff/organisations/${id}/release`}>{say('releaseLink')}</LinkButton>
      </Buttons>
    </>
  );
}
