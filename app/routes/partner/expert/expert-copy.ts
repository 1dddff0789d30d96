import type { LoaderFunctionArgs } from '@remix-run/node';
import { notFound } from '~/accounts/visitors.server';
import { pdfAnswer } from '~/seal/edition/pdf-answer.server';
import { expertPdf } from '~/seal/sealing/expert-copies.server';

/** The sealed letter for an expert, by the link in its mail. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const file = await expertPdf(params['token']);
  if (!file) throw notFound();
  return pdfAnswer(request, file, { shown: 'inline', cache: 'private, no-store' });
}
