import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { markSeen } from '~/desk/overview/lately.server';
import { seenForm } from '~/desk/overview/seen-form';
import { words } from '~/desk/overview/seen-form.words';
import { requireLetter } from '~/letters/desk/desk-frame.server';
import { firstLanguage } from '~/platform/locale/sentences';
import { deed, readForm } from '~/platform/request/form.server';

/** Has no page: whoever comes by a reload finds the overview. */
export async function loader(args: LoaderFunctionArgs) {
  const { letter } = await requireLetter(args, 'see the desk');
  return redirect(`/desk/letters/${letter.id}`);
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const member = await requireLetter(args, 'see the desk');
  const { upTo } = await readForm(args.request, seenForm(words(firstLanguage)));
  await markSeen(member, upTo);
  return redirect(`/desk/letters/${member.letter.id}#lately`);
});
