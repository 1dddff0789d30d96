import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { notFound } from '~/accounts/visitors.server';
import { isId } from '~/organisations/organisation/members.server';
import { formFields } from '~/platform/request/form.server';
import { lineStates } from '~/sign-on/list/judged-line';
import { setAside } from '~/sign-on/list/lists.server';
import { requireList } from './require-list.server';

export async function loader(args: LoaderFunctionArgs) {
  const { letter, list } = await requireList(args);
  return redirect(`/desk/letters/${letter.id}/invitations/lists/${list.id}`);
}

/** Sets a line aside, or takes it in again where the form says so. */
export async function action(args: ActionFunctionArgs) {
  const member = await requireList(args);
  const { line } = args.params;
  if (!isId(line)) throw notFound();
  const fields = await formFields(args.request);
  await setAside(member, line, fields.get('aside') !== 'no');
  const show = lineStates.find((state) => state === fields.get('show')) ?? 'all';
  return redirect(`/desk/letters/${member.letter.id}/invitations/lists/${member.list.id}?show=${show}`);
}
