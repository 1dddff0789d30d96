import type { LoaderFunctionArgs } from '@remix-run/node';
import { notFound } from '~/accounts/visitors.server';
import { caughtMailbox } from '~/platform/mailer/caught-mails.server';

/** The HTML of a caught mail, for a frame on its page: its own styles, nothing else. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const mail = await caughtMailbox()?.caughtMail(new URL(request.url).searchParams.get('key') ?? '');
  if (!mail) throw notFound();
  context.policy.allow('style-src', "'unsafe-inline'");
  context.policy.allow('frame-ancestors', "'self'");
  return new Response(mail.html.replace(/<head>/i, '<head><base target="_top">'), {
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
  });
}
