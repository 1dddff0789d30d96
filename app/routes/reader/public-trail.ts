import type { LoaderFunctionArgs } from '@remix-run/node';
import { notFound } from '~/accounts/visitors.server';
import { arrivalOf } from '~/platform/request/arrival.server';
import { publicTrail } from '~/publication/page/public-trail.server';

/** The chain of a published letter’s trail, for those who check it without us. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const chain = await publicTrail(params['slug'] ?? '', await arrivalOf(context));
  if (chain === null) throw notFound();
  return new Response(chain, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-cache' },
  });
}
