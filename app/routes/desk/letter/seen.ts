import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { markSeen } from '~/desk/overview/lately.server';
import { seenForm } from '~/desk/overview/seen-form';
import { requireLetter } from '~/letters/desk/desk-frame.server';
import { deed, formIfWhole } from '~/platform/request/form.server';

/** Has no page: whoever comes by a reload finds the overview. */
export async function loader(args: LoaderFunctionArgs) {
  const { letter } = await requireLetter(args, 'see the desk');
  return redirect(`/desk/letters/${letter.id}`);
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const member = await requireLetter(args, 'see the desk');
  const seen = await formIfWhole(args.request, seenForm);
  if (seen) await markSeen(member, seen.upTo);
  return redirect(`/desk/letters/${member.letter.id}#lately`);
});
