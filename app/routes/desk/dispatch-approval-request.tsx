import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { askForApproval } from '~/delivery/approval-requests.server';
import { dispatchIn } from '~/delivery/dispatches.server';
import { requireLetter } from '~/letters/desk.server';
import { deed, leadBack } from '~/platform/form.server';
import { RefusedPage } from '~/ui/refused-page';

export async function loader(args: LoaderFunctionArgs) {
  const member = await requireLetter(args, 'choose addressees');
  const { id } = await dispatchIn(member, args.params['dispatch']);
  return leadBack(args, `/desk/letters/${member.letter.id}/dispatches/${id}`);
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const member = await requireLetter(args, 'choose addressees');
  const { id } = await dispatchIn(member, args.params['dispatch']);
  await askForApproval(member, id);
  return redirect(`/desk/letters/${member.letter.id}/dispatches/${id}`);
});

export default RefusedPage;
