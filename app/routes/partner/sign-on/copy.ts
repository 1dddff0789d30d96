import type { LoaderFunctionArgs } from '@remix-run/node';
import { notFound } from '~/accounts/visitors.server';
import { pdfAnswer } from '~/seal/edition/pdf-answer.server';
import { copiedPdf } from '~/seal/sealing/copy-links.server';

/** The sealed letter for a signatory, by the link in its mail. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const file = await copiedPdf(params['token']);
  if (!file) throw notFound();
  return pdfAnswer(request, file, { shown: 'inline', cache: 'private, no-store' });
}
