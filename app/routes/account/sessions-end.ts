import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { blankCookie, endSessions } from '~/accounts/sessions.server';
import { requireVisitor } from '~/accounts/visitors.server';

export const loader = () => redirect('/account');

export async function action(args: ActionFunctionArgs) {
  const { person } = await requireVisitor(args);
  await endSessions(person.id);
  return redirect('/sign-in', { headers: { 'Set-Cookie': blankCookie() } });
}
