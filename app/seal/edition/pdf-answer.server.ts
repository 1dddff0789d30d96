import { createReadableStreamFromReadable } from '@remix-run/node';
import { storage } from '~/platform/installation/storage.server';
import { editionSchema } from './edition';
import { disposition, sealedFileName } from './file-name';

/** A sealed PDF in storage, and the name under which it is handed out. */
export type SealedFile = { digest: string; bytes: number; name: string };

/** The file of a sealed edition. */
export function sealedFile(edition: { content: string; seal: { pdfDigest: string; bytes: number } }): SealedFile {
  const { imprint, letter, text } = editionSchema.parse(JSON.parse(edition.content));
  const name = sealedFileName({ date: imprint.date, shortTitle: letter.shortTitle, language: text.language });
  return { digest: edition.seal.pdfDigest, bytes: edition.seal.bytes, name };
}

/** Answers with a sealed PDF; its digest is its ETag, so that whoever has it is not sent it again. */
export async function pdfAnswer(
  request: Request,
  { digest, bytes, name }: SealedFile,
  { shown, cache }: { shown: 'inline' | 'attachment'; cache: string },
): Promise<Response> {
  const headers = { ETag: `"${digest}"`, 'Cache-Control': cache };
  const known = (request.headers.get('If-None-Match') ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  if (known.includes(headers.ETag)) return new Response(null, { status: 304, headers });
  const stream = await storage().stream(digest);
  if (!stream) throw new Error(`The sealed PDF ${digest} is not in storage.`);
  return new Response(createReadableStreamFromReadable(stream), {
    headers: {
      ...headers,
      'Content-Type': 'application/pdf',
      'Content-Length': String(bytes),
      'Content-Disposition': disposition(name, shown),
      'X-Robots-Tag': 'noarchive',
    },
  });
}
