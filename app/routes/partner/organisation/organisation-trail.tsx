import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { requireMember } from '~/organisations/organisation/members.server';
import { OrganisationSections } from '~/organisations/organisation/organisation-sections';
import { sectionsFor } from '~/organisations/organisation/sections';
import { organisationTrail } from '~/trail/trail';
import { eventsView } from '~/trail/trail-pages';
import { TrailView } from '~/trail/trail-view';
import { eventsOf } from '~/trail/trails.server';
import { Page, useWords } from '~/ui/door/design-system';
import { words } from './organisation.words';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.sections.name ?? '' }];

export async function loader(args: LoaderFunctionArgs) {
  const member = await requireMember(args, 'see the desk');
  const events = await eventsOf(organisationTrail(member.organisation.id));
  return { sections: sectionsFor(member), shown: eventsView(events, args.request.url) };
}

export default function OrganisationTrail() {
  const { sections, shown } = useLoaderData<typeof loader>();
  const say = useWords(words);
  return (
    <Page
      title={say('trailTitle', { name: sections.name })}
      lead={say('trailLead')}
      above={<OrganisationSections {...sections} current="trail" />}
    >
      <TrailView shown={shown} timeZone="Europe/Brussels" />
    </Page>
  );
}
