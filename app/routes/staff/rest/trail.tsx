import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { requireStaff } from '~/accounts/visitors.server';
import { installationTrail } from '~/trail/trail';
import { eventsView } from '~/trail/trail-pages';
import { TrailView } from '~/trail/trail-view';
import { eventsOf } from '~/trail/trails.server';
import { Empty, Page, titled, useWords } from '~/ui/door/design-system';
import { StaffSections } from './staff-sections.part';
import { words } from './trail.words';

export const meta = titled(words, 'title');

export async function loader(args: LoaderFunctionArgs) {
  await requireStaff(args);
  return eventsView(await eventsOf(installationTrail), args.request.url);
}

export default function StaffTrail() {
  const shown = useLoaderData<typeof loader>();
  const say = useWords(words);
  return (
    <Page title={say('title')} lead={say('lead')} above={<StaffSections current="trail" />}>
      {shown.total > 0 ? (
        <TrailView shown={shown} timeZone="Europe/Brussels" />
      ) : (
        <Empty title={say('empty')}>{say('emptyNext')}</Empty>
      )}
    </Page>
  );
}
