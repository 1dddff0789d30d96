import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { DeskFrame } from '~/letters/desk/desk-frame';
import { deskFrameOf } from '~/letters/desk/desk-frame.server';
import { letterEvents } from '~/letters/desk/letter-trails.server';
import { requireLetter } from '~/letters/letter/letter-deeds.server';
import { firstLanguage } from '~/platform/locale/sentences';
import { eventsView } from '~/trail/trail-pages';
import { TrailView } from '~/trail/trail-view';
import { Page } from '~/ui/frame/page';
import { useWords } from '~/ui/part/language';
import { words } from './trail.words';

export const meta: MetaFunction = () => [{ title: words(firstLanguage)('title') }];

export async function loader(args: LoaderFunctionArgs) {
  const letter = await requireLetter(args, 'see the desk');
  return { frame: await deskFrameOf(letter), shown: eventsView(await letterEvents(letter), args.request.url) };
}

export default function Trail() {
  const { frame, shown } = useLoaderData<typeof loader>();
  const say = useWords(words);
  return (
    <Page title={say('title')} lead={say('lead')} above={<DeskFrame letter={frame} current="trail" />}>
      <TrailView shown={shown} timeZone={frame.timeZone} />
    </Page>
  );
}
