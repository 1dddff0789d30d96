import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { dispatchIn } from '~/delivery/dispatch/dispatches.server';
import { showCover } from '~/delivery/mail/covers.server';
import { requireLetter } from '~/letters/letter/desk.server';
import { deed, leadBack } from '~/platform/request/form.server';
import { RefusedPage } from '~/ui/frame/refused-page';

export async function loader(args: LoaderFunctionArgs) {
  const member = await requireLetter(args, 'choose addressees');
  const { id } = await dispatchIn(member, args.params['dispatch']);
  return leadBack(args, `/desk/letters/${member.letter.id}/dispatches/${id}`);
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const member = await requireLetter(args, 'choose addressees');
  const { id } = await dispatchIn(member, args.params['dispatch']);
  await showCover(member, id);
  return redirect(`/desk/letters/${member.letter.id}/dispatches/${id}`);
});

export default RefusedPage;
