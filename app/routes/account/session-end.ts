import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { endSession } from '~/accounts/sessions.server';
import { notFound, requireVisitor } from '~/accounts/visitors.server';

export const loader = () => redirect('/account');

export async function action(args: ActionFunctionArgs) {
  const { person } = await requireVisitor(args);
  const ended = await endSession(person.id, args.params['session'] ?? '');
  if (!ended) throw notFound();
  return redirect('/account');
}
