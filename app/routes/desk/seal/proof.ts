import { data, type LoaderFunctionArgs } from '@remix-run/node';
import { notFound } from '~/accounts/visitors.server';
import { requireLetter } from '~/letters/letter/letter-deeds.server';
import { isRefusal } from '~/platform/request/refusal';
import { choicesIn } from '~/seal/edition/choices';
import { choicesOf } from '~/seal/edition/choices.server';
import { proofOf } from '~/seal/sealing/proof.server';

/**
 * The letter as it would be printed now, marked on every page and without a seal; made on request, kept nowhere. As the
 * next edition is wanted, or as the address says: `?language=fr&variant=names&order=name&ignoresArticles=on`.
 */
export async function loader(args: LoaderFunctionArgs) {
  const deed = await requireLetter(args, 'seal letters');
  const remembered = await choicesOf(deed.letter);
  const choices = choicesIn(new URL(args.request.url).searchParams, remembered);
  const proof = await proofOf(deed, choices).catch((thrown: unknown) => {
    throw isRefusal(thrown) ? data({ refusal: thrown.message }, { status: 409 }) : thrown;
  });
  if (!proof) throw notFound();
  return new Response(new Uint8Array(proof.pdf), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': proof.disposition,
      'Cache-Control': 'private, no-store',
    },
  });
}
