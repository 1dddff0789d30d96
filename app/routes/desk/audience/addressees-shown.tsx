import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { chooseShown } from '~/delivery/audience/addressees.server';
import { shownForm } from '~/delivery/audience/audience-filter';
import { dispatchIn } from '~/delivery/dispatch/dispatches.server';
import { requireLetter } from '~/letters/letter/desk.server';
import { deed, leadBack, readForm } from '~/platform/request/form.server';
import { RefusedPage } from '~/ui/frame/refused-page';

export async function loader(args: LoaderFunctionArgs) {
  const member = await requireLetter(args, 'choose addressees');
  const { id } = await dispatchIn(member, args.params['dispatch']);
  return leadBack(args, `/desk/letters/${member.letter.id}/dispatches/${id}/addressees`);
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const member = await requireLetter(args, 'choose addressees');
  const { id } = await dispatchIn(member, args.params['dispatch']);
  const { chosen, ...filter } = await readForm(args.request, shownForm);
  await chooseShown(member, id, filter, chosen === 'yes');
  return redirect(`/desk/letters/${member.letter.id}/dispatches/${id}/addressees?${new URLSearchParams(filter)}`);
});

export default RefusedPage;
