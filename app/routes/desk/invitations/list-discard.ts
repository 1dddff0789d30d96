import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { discardList } from '~/sign-on/list/lists.server';
import { requireList } from './require-list.server';

export async function loader(args: LoaderFunctionArgs) {
  const { letter, list } = await requireList(args);
  return redirect(`/desk/letters/${letter.id}/invitations/lists/${list.id}`);
}

export async function action(args: ActionFunctionArgs) {
  const member = await requireList(args);
  await discardList(member);
  return redirect(`/desk/letters/${member.letter.id}/invitations`);
}
