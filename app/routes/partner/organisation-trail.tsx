import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { requireMember } from '~/organisations/members.server';
import { organisationWords } from '~/organisations/organisation.words';
import { OrganisationSections } from '~/organisations/organisation-sections';
import { sectionsFor } from '~/organisations/sections';
import { instantInWords } from '~/platform/locale/dates';
import { firstLanguage } from '~/platform/locale/sentences';
import { organisationTrail } from '~/trail/event';
import { eventWords } from '~/trail/event.words';
import { eventsOf, type ToldEvent } from '~/trail/trails.server';
import { useWords } from '~/ui/language';
import { Page } from '~/ui/page';
import { Table } from '~/ui/table';
import { words } from './organisation.words';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.sections.name ?? '' }];

const sayEvent = eventWords(firstLanguage);
const say = words(firstLanguage);

const inWords = (name: string, value: string): string =>
  name === 'roles'
    ? value
        .split(', ')
        .map((role) => organisationWords(firstLanguage)('role', { role }).toLowerCase())
        .join(', ')
    : value;

function told({ ordinal, kind, at, by, plain, values }: ToldEvent) {
  const known = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value ?? '…']));
  const facts = Object.fromEntries(Object.entries(plain).map(([name, value]) => [name, inWords(name, String(value))]));
  const sentence = sayEvent(kind, { ...facts, ...known, by: by ?? say('somebody') });
  return { ordinal, when: instantInWords(at, 'Europe/Brussels'), sentence };
}

export async function loader(args: LoaderFunctionArgs) {
  const member = await requireMember(args, args.params['organisation'], 'see the desk');
  const events = await eventsOf(organisationTrail(member.organisation.id));
  return { sections: sectionsFor(member), events: events.map(told) };
}

export default function OrganisationTrail() {
  const { sections, events } = useLoaderData<typeof loader>();
  const speak = useWords(words);
  const columns = [speak('what'), speak('when')].map((heading) => ({ heading }));
  return (
    <Page
      title={speak('trailTitle', { name: sections.name })}
      lead={speak('trailLead')}
      above={<OrganisationSections {...sections} current="trail" />}
    >
      <Table caption={speak('trailCaption')} columns={columns} hideCaption>
        {events.map(({ ordinal, sentence, when }) => (
          <tr key={ordinal}>
            <td>{sentence}</td>
            <td>{when}</td>
          </tr>
        ))}
      </Table>
    </Page>
  );
}
