import type { LoaderFunctionArgs } from '@remix-run/node';
import { notFound } from '~/accounts/visitors.server';
import { requireLetter } from '~/letters/letter/letter-deeds.server';
import { isId } from '~/organisations/organisation/members.server';
import { pdfAnswer, sealedFile } from '~/seal/edition/pdf-answer.server';
import { sealedEditionOf } from '~/seal/sealing/seal-desk.server';

/** One sealed edition, for the lead: also one that became void. */
export async function loader(args: LoaderFunctionArgs) {
  const { letter } = await requireLetter(args, 'see the desk');
  const editionId = args.params['edition'];
  const edition = isId(editionId) ? await sealedEditionOf(letter.id, editionId) : null;
  if (!edition) throw notFound();
  return pdfAnswer(args.request, sealedFile(edition), { shown: 'attachment', cache: 'private, no-cache' });
}
