import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { DeskPage } from '~/letters/desk/desk-frame';
import { deskFrameOf, requireLetter } from '~/letters/desk/desk-frame.server';
import { words } from '~/seal/preflight/seal-page.words';
import { Editions } from '~/seal/sealing/editions';
import { sealDeskOf } from '~/seal/sealing/seal-desk.server';
import { ToBePrinted } from '~/seal/sealing/to-be-printed';
import { titled, usePolling, useWords } from '~/ui/door/design-system';

export const handle = { hydrate: true };
export const meta = titled(words, 'title');

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
    <DeskPage title={say('title')} lead={say('lead')} letter={frame} current="seal" wide>
      <Editions
        editions={desk.editions}
        letterId={letterId}
        timeZone={desk.timeZone}
        deliveredId={desk.delivered?.editionId ?? null}
      />
      <ToBePrinted desk={desk} letterId={letterId} />
    </DeskPage>
  );
}
