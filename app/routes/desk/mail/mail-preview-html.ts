import type { LoaderFunctionArgs } from '@remix-run/node';
import { notFound } from '~/accounts/visitors.server';
import { requireDispatch } from '~/delivery/dispatch/dispatch-deeds.server';
import { mailView } from '~/delivery/mail/mail-preview.server';

/** The HTML of one mail, for a frame on its page: its own styles, nothing else. */
export async function loader(args: LoaderFunctionArgs) {
  const member = await requireDispatch(args, 'choose addressees');
  const mail = await mailView(member, args.params['official']);
  if (!mail) throw notFound();
  args.context.policy.allow('style-src', "'unsafe-inline'");
  args.context.policy.allow('frame-ancestors', "'self'");
  return new Response(mail.html, {
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'private, no-store' },
  });
}
