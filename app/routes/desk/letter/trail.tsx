import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { DeskPage } from '~/letters/desk/desk-frame';
import { deskFrameOf, requireLetter } from '~/letters/desk/desk-frame.server';
import { letterEvents } from '~/letters/desk/letter-trails.server';
import { eventsView } from '~/trail/trail-pages';
import { TrailView } from '~/trail/trail-view';
import { titled, useWords } from '~/ui/door/design-system';
import { words } from './trail.words';

export const meta = titled(words, 'title');

export async function loader(args: LoaderFunctionArgs) {
  const letter = await requireLetter(args, 'see the desk');
  return { frame: await deskFrameOf(letter), shown: eventsView(await letterEvents(letter), args.request.url) };
}

export default function Trail() {
  const { frame, shown } = useLoaderData<typeof loader>();
  const say = useWords(words);
  return (
    <DeskPage title={say('title')} lead={say('lead')} letter={frame} current="trail">
      <TrailView shown={shown} timeZone={frame.timeZone} />
    </DeskPage>
  );
}
