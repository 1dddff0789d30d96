import type { LoaderFunctionArgs } from '@remix-run/node';
import { notFound } from '~/accounts/visitors.server';
import { keptLogo } from '~/organisations/logo/organisation-logos.server';

/** A logo as the platform re-made it, under its digest: what an address names never changes. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const digest = params['digest'] ?? '';
  const logo = /^[0-9a-f]{64}$/.test(digest) ? await keptLogo(digest) : null;
  if (!logo) throw notFound();
  context.policy.allow('style-src', "'unsafe-inline'");
  context.policy.allow('sandbox', '');
  return new Response(new Uint8Array(logo.bytes), {
    headers: {
      'Content-Type': logo.type,
      'Content-Length': String(logo.bytes.length),
      'Cache-Control': 'public, max-age=31536000, immutable',
      ETag: `"${digest}"`,
    },
  });
}
