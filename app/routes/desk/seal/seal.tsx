import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { DeskFrame } from '~/letters/desk/desk-frame';
import { deskFrameOf } from '~/letters/desk/desk-frame.server';
import { requireLetter } from '~/letters/letter/letter-deeds.server';
import { firstLanguage } from '~/platform/locale/sentences';
import { words } from '~/seal/preflight/seal-page.words';
import { Editions } from '~/seal/sealing/editions';
import { sealDeskOf } from '~/seal/sealing/seal-desk.server';
import { ToBePrinted } from '~/seal/sealing/to-be-printed';
import { Page } from '~/ui/frame/page';
import { useWords } from '~/ui/part/language';
import { usePolling } from '~/ui/part/polling';

export const handle = { hydrate: true };
export const meta: MetaFunction = () => [{ title: words(firstLanguage)('title') }];

export async function loader(args: LoaderFunctionArgs) {
  const deed = await requireLetter(args, 'seal letters');
  const desk = await sealDeskOf(deed);
  // Read after: the page stops looking again once it shows the seal, and the life of the letter must show it too.
  const frame = await deskFrameOf(deed);
  return { frame, desk, letterId: deed.letter.id };
}

export default function Seal() {
  const { frame, desk, letterId } = useLoaderData<typeof loader>();
  const say = useWords(words);
  const making = desk.editions.some(({ seal, voided, failure }) => !seal && !voided && !failure);
  usePolling(making || desk.preflight.trial === 'under way');
  return (
    <Page title={say('title')} lead={say('lead')} above={<DeskFrame letter={frame} current="seal" />} wide>
      <Editions editions={desk.editions} letterId={letterId} timeZone={desk.timeZone} />
      <ToBePrinted desk={desk} letterId={letterId} />
    </Page>
  );
}
