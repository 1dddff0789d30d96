import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { blankCookie, endSession } from '~/accounts/sessions.server';
import { visitor } from '~/accounts/visitors.server';

export const loader = () => redirect('/');

export async function action(args: ActionFunctionArgs) {
  const signedIn = await visitor(args);
  if (signedIn) await endSession(signedIn.person.id, signedIn.sessionId);
  return redirect('/', { headers: { 'Set-Cookie': blankCookie() } });
}
