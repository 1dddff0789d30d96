import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { requireLetter } from '~/letters/desk.server';
import { DeskFrame } from '~/letters/desk-frame';
import { deskFrameOf } from '~/letters/desk-frame.server';
import { firstLanguage } from '~/platform/locale/sentences';
import { Editions } from '~/seal/editions';
import { sealDeskOf } from '~/seal/seal-desk.server';
import { words } from '~/seal/seal-page.words';
import { ToBePrinted } from '~/seal/to-be-printed';
import { useWords } from '~/ui/language';
import { useLookAgain } from '~/ui/look-again';
import { Page } from '~/ui/page';

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
  useLookAgain(making || desk.preflight.trial === 'under way');
  return (
    <Page title={say('title')} lead={say('lead')} above={<DeskFrame letter={frame} current="seal" />} wide>
      <Editions editions={desk.editions} letterId={letterId} timeZone={desk.timeZone} />
      <ToBePrinted desk={desk} letterId={letterId} />
    </Page>
  );
}
