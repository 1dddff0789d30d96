import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { languageFor } from '~/platform/locale/reader.server';
import { deed } from '~/platform/request/form.server';
import { takeActBack } from '~/sign-on/endorsement/signing-together.server';
import { requirePreparation } from '~/sign-on/opening/preparation-deeds.server';
import { preparationPage } from '~/sign-on/preparation/preparation-page.server';
import { TakeBack } from './together.part';
import { words } from './together.words';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? '' }];

export async function loader(args: LoaderFunctionArgs) {
  const deed = await requirePreparation(args, 'prepare endorsements');
  const { preparation, line, together } = await preparationPage(deed);
  const given = together?.acted ?? false;
  const title = words(languageFor(args))('takeBackTitle');
  return { title, id: preparation.id, organisation: line.name, given, other: together?.other ?? '' };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const signatory = await requirePreparation(args, 'bind the organisation');
  await takeActBack(signatory);
  return redirect(`/preparations/${signatory.preparation.id}/check`);
});

export default function PreparationTakeBack() {
  const { id, given, organisation, other } = useLoaderData<typeof loader>();
  const back = `/preparations/${id}/check`;
  return <TakeBack {...{ given, organisation, other, back }} reply={useActionData<typeof action>()} />;
}
