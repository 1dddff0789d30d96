import type { LoaderFunctionArgs } from '@remix-run/node';
import { fileOfReply, requireReply } from '~/delivery/reply/reply-desk.server';
import { disposition } from '~/seal/edition/file-name';

/** A file that came with an answer: to take away under a neutral type, never shown and never run. */
export async function loader(args: LoaderFunctionArgs) {
  const { name, bytes } = await fileOfReply(await requireReply(args));
  args.context.policy.allow('sandbox', '');
  return new Response(bytes, {
    headers: {
      'Content-Type': 'application/octet-stream',
      'Content-Length': String(bytes.length),
      'Content-Disposition': disposition(name, 'attachment'),
      'Cache-Control': 'private, no-store',
    },
  });
}
