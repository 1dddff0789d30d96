import type { LoaderFunctionArgs } from '@remix-run/node';
import { notFound } from '~/accounts/visitors.server';
import { arrivalOf } from '~/platform/request/arrival.server';
import { signatoriesJson } from '~/publication/page/signatory-data.server';

/** The signatories of a published letter, for those who count them themselves. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const found = await signatoriesJson(params['slug'] ?? '', await arrivalOf(context));
  if (found === null) throw notFound();
  return new Response(found, {
    headers: { 'Content-Type': 'application/json', 'Cache-Control': 'no-cache' },
  });
}
