import type { AppLoadContext } from '@remix-run/node';

/** A collected logo as an answer for who may see it: nobody keeps it, and nothing in it acts. */
export function pictureResponse(context: AppLoadContext, { bytes, type }: { bytes: Uint8Array; type: string }) {
  context.policy.allow('style-src', "'unsafe-inline'");
  context.policy.allow('sandbox', '');
  return new Response(new Uint8Array(bytes), {
    headers: { 'Content-Type': type, 'Content-Length': String(bytes.length), 'Cache-Control': 'no-store' },
  });
}
