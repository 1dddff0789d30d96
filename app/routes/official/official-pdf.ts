import type { LoaderFunctionArgs } from '@remix-run/node';
import { deliveredPdf } from '~/delivery/delivered-letter.server';
import { forOneReader, requireOfficialPage } from '~/delivery/official-page.server';
import { pdfAnswer } from '~/seal/pdf-answer.server';

/** The sealed letter as it was delivered, for who holds the link in the mail. */
export async function loader(args: LoaderFunctionArgs) {
  const file = await deliveredPdf(await requireOfficialPage(args));
  return pdfAnswer(args.request, file, { shown: 'inline', cache: forOneReader['Cache-Control'] });
}
