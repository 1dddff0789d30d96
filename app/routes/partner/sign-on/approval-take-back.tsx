import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { notFound, readersLanguage } from '~/accounts/visitors.server';
import { speakIn } from '~/platform/locale/reader.server';
import { arrivalOf } from '~/platform/request/arrival.server';
import { deed } from '~/platform/request/form.server';
import { approvalPage } from '~/sign-on/endorsement/approval-page.server';
import { approvalLink } from '~/sign-on/endorsement/approvals.server';
import { takeActBack } from '~/sign-on/endorsement/signing-together.server';
import { mailedOf, speakAsMailed } from '~/sign-on/preparation/mail-language.server';
import { TakeBack } from './together.part';
import { words } from './together.words';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? '' }];

export async function loader(args: LoaderFunctionArgs) {
  const { params, context } = args;
  const page = await approvalPage(params['token'], await arrivalOf(context));
  if (!page) throw notFound();
  speakIn(context, 'link', page.language);
  const { state, organisation, together } = page;
  const path = `/approvals/${params['token']}`;
  // Where nothing was given, or it ended, the page of the link says what stands.
  if (state !== 'given') throw redirect(path);
  const title = words(await readersLanguage(args))('takeBackTitle');
  return { title, organisation, given: true, other: together?.other ?? '', path };
}

export const action = deed(async ({ params, context }: ActionFunctionArgs) => {
  const found = await approvalLink(params['token'], await arrivalOf(context));
  if (!found) throw notFound();
  await speakAsMailed(context, mailedOf(found.preparation));
  await takeActBack(found.link);
  return redirect(`/approvals/${params['token']}`);
});

export default function ApprovalTakeBack() {
  const { given, organisation, other, path } = useLoaderData<typeof loader>();
  return <TakeBack {...{ given, organisation, other }} back={path} reply={useActionData<typeof action>()} />;
}
