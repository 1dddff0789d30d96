import type { LoaderFunctionArgs } from '@remix-run/node';
import { notThere } from '~/accounts/visitors.server';
import { dispatchIn } from '~/delivery/dispatch/dispatches.server';
import { mailShown } from '~/delivery/mail/mail-preview.server';
import { requireLetter } from '~/letters/letter/desk.server';

/** The HTML of one mail, for a frame on its page: its own styles, nothing else. */
export async function loader(args: LoaderFunctionArgs) {
  const member = await requireLetter(args, 'choose addressees');
  const dispatch = await dispatchIn(member, args.params['dispatch']);
  const mail = await mailShown(member, dispatch, args.params['official']);
  if (!mail) throw notThere();
  args.context.policy.allow('style-src', "'unsafe-inline'");
  args.context.policy.allow('frame-ancestors', "'self'");
  return new Response(mail.html, {
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'private, no-store' },
  });
}
