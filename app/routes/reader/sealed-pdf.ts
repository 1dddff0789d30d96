import type { LoaderFunctionArgs } from '@remix-run/node';
import { notFound } from '~/accounts/visitors.server';
import { arrivalOf } from '~/platform/request/arrival.server';
import { publishedPdf } from '~/publication/page/sealed-letter.server';
import { pdfAnswer } from '~/seal/edition/pdf-answer.server';

/** The sealed letter, once it is published. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const file = await publishedPdf(params['slug'] ?? '', await arrivalOf(context), params['language']);
  if (!file) throw notFound();
  return pdfAnswer(request, file, { shown: 'inline', cache: 'public, max-age=0, must-revalidate' });
}
