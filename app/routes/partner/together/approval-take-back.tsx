import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { notFound, readersLanguage } from '~/accounts/visitors.server';
import { speakIn } from '~/platform/locale/reader.server';
import { arrivalOf } from '~/platform/request/arrival.server';
import { deed } from '~/platform/request/form.server';
import { approvalPage } from '~/sign-on/endorsement/approval-page.server';
import { approvalLink } from '~/sign-on/endorsement/approvals.server';
import { takeActBack } from '~/sign-on/endorsement/signing-together.server';
import { mailedOf, speakAsMailed } from '~/sign-on/preparation/mail-language.server';
import { statusOfLink } from '../sign-on/approval-over.part';
import { TakeBack } from './together.part';
import { words } from './together.words';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? '' }];

export async function loader(args: LoaderFunctionArgs) {
  const { params, context } = args;
  const page = await approvalPage(params['token'], await arrivalOf(context));
  if (!page) throw notFound();
  speakIn(context, 'link', page.language);
  const { state, organisation, together } = page;
  const title = words(await readersLanguage(args))('takeBackTitle');
  const shown = { title, organisation, given: state === 'given', other: together?.other ?? '' };
  return data(
    { ...shown, path: `/approvals/${params['token']}` },
    { status: state === 'received' ? 200 : statusOfLink(state) },
  );
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
