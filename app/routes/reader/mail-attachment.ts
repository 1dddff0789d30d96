import type { LoaderFunctionArgs } from '@remix-run/node';
import { notFound } from '~/accounts/visitors.server';
import { storage } from '~/platform/installation/storage.server';
import { caughtMailbox } from '~/platform/mailer/caught-mails.server';

/** One attachment of a caught mail. */
export async function loader({ request }: LoaderFunctionArgs) {
  const asked = new URL(request.url).searchParams;
  const mail = await caughtMailbox()?.caughtMail(asked.get('key') ?? '');
  const attachment = mail?.attachments.find(({ digest }) => digest === asked.get('digest'));
  const bytes = attachment && (await storage().read(attachment.digest));
  if (!attachment || !bytes) throw notFound();
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': attachment.type,
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(attachment.name)}`,
    },
  });
}
