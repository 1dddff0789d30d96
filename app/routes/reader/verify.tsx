import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { firstLanguage } from '~/platform/locale/sentences';
import { arrivalOf } from '~/platform/request/arrival.server';
import { deed, readForm } from '~/platform/request/form.server';
import { count } from '~/platform/request/rate-limit.server';
import { verifyCode, verifyFile } from '~/publication/verify/verifications.server';
import { verifyForm } from '~/publication/verify/verify-form';
import { VerifyPage } from '~/publication/verify/verify-page';
import { words } from '~/publication/verify/verify-page.words';
import { readCheckCode } from '~/seal/edition/check-code';
import { installedFingerprint } from '~/seal/signature/certificates.server';
import { countVerification } from './verify-limit.server';

export const meta: MetaFunction = () => [
  { title: words(firstLanguage)('title') },
  { name: 'description', content: words(firstLanguage)('lead') },
];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const typed = new URL(request.url).searchParams.get('code') ?? '';
  const code = readCheckCode(typed);
  if (code) await countVerification(context.clientAddress);
  const verified = code ? await verifyCode(code, await arrivalOf(context)) : null;
  return { typed: typed.slice(0, 100), verified, fingerprint: await installedFingerprint() };
}

export const action = deed(async ({ request, context }: ActionFunctionArgs) => {
  await count('verify by place', context.clientAddress);
  const asked = await readForm(request, verifyForm, words);
  const at = await arrivalOf(context);
  return { verified: 'file' in asked ? await verifyFile(asked.file, at) : await verifyCode(asked.code, at) };
});

export default function Verify() {
  const { typed, verified: read, fingerprint } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const verified = reply ? ('verified' in reply ? reply.verified : null) : read;
  return <VerifyPage verified={verified} typed={typed} reply={reply} fingerprint={fingerprint} />;
}
