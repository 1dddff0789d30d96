import { data, type LoaderFunctionArgs } from '@remix-run/node';
import { notThere } from '~/accounts/visitors.server';
import { requireLetter } from '~/letters/desk.server';
import { isRefusal } from '~/platform/refusal';
import { proofOf } from '~/seal/proof.server';

/** The letter as it would be printed now, marked on every page and without a seal; made on request, kept nowhere. */
export async function loader(args: LoaderFunctionArgs) {
  const deed = await requireLetter(args, 'seal letters');
  const proof = await proofOf(deed).catch((thrown: unknown) => {
    throw isRefusal(thrown) ? data({ refusal: thrown.message }, { status: 409 }) : thrown;
  });
  if (!proof) throw notThere();
  return new Response(new Uint8Array(proof.pdf), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': proof.disposition,
      'Cache-Control': 'private, no-store',
    },
  });
}
