import type { LoaderFunctionArgs } from '@remix-run/node';
import { forOneReader, requireOfficialPage } from '~/delivery/dispatch/official-link.server';
import { deliveredPdf } from '~/delivery/reply/delivered-letter.server';
import { pdfAnswer } from '~/seal/edition/pdf-answer.server';

/** The sealed letter as it was delivered, for who holds the link in the mail. */
export async function loader(args: LoaderFunctionArgs) {
  const file = await deliveredPdf(await requireOfficialPage(args));
  return pdfAnswer(args.request, file, { shown: 'inline', cache: forOneReader['Cache-Control'] });
}
