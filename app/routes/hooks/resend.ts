import type { ActionFunctionArgs } from '@remix-run/node';
import { notFound } from '~/accounts/visitors.server';
import { receiveNews } from '~/delivery/sending/news.server';
import { settings } from '~/platform/installation/settings.server';
import { readResendWebhook } from '~/platform/mailer/webhook.server';

export const loader = () => {
  throw notFound();
};

/** What the mail provider tells later, signed by it. 200 for everything that was signed, so that it is not told again. */
export async function action({ request }: ActionFunctionArgs) {
  const { webhookSecret } = settings().mail;
  if (!webhookSecret) throw notFound();
  const telling = readResendWebhook(await request.text(), request.headers, webhookSecret);
  if (telling === 'forged') return new Response(null, { status: 401 });
  if (telling === 'old') return new Response(null, { status: 400 });
  await receiveNews(telling);
  return new Response(null, { status: 200 });
}
