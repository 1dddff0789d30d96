import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { notThere } from '~/accounts/visitors.server';
import { dispatchIn } from '~/delivery/dispatch/dispatches.server';
import { askForTest } from '~/delivery/mail/test-mails.server';
import { requireLetter } from '~/letters/letter/desk.server';
import { isId } from '~/organisations/organisation/members.server';
import { deed, leadBack } from '~/platform/request/form.server';
import { RefusedPage } from '~/ui/frame/refused-page';

export async function loader(args: LoaderFunctionArgs) {
  const member = await requireLetter(args, 'choose addressees');
  const { id } = await dispatchIn(member, args.params['dispatch']);
  const { official } = args.params;
  if (!isId(official)) throw notThere();
  return leadBack(args, `/desk/letters/${member.letter.id}/dispatches/${id}/mails/${official}`);
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const member = await requireLetter(args, 'choose addressees');
  const dispatch = await dispatchIn(member, args.params['dispatch']);
  await askForTest(member, dispatch, args.params['official']);
  const at = `/desk/letters/${member.letter.id}/dispatches/${dispatch.id}/mails/${args.params['official']}`;
  return redirect(`${at}?test=asked`);
});

export default RefusedPage;
