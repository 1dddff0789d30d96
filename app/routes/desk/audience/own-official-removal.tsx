import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { notFound } from '~/accounts/visitors.server';
import { requireLetter } from '~/letters/letter/letter-deeds.server';
import { removeOwnOfficial } from '~/officials/import/own-officials.server';
import { isId } from '~/organisations/organisation/members.server';
import { deed, leadBack } from '~/platform/request/form.server';
import { RefusedPage } from '~/ui/door/design-system';

export async function loader(args: LoaderFunctionArgs) {
  const member = await requireLetter(args, 'choose addressees');
  return leadBack(args, `/desk/letters/${member.letter.id}/officials`);
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const member = await requireLetter(args, 'choose addressees');
  const id = args.params['official'];
  if (!isId(id)) throw notFound();
  await removeOwnOfficial(member, id);
  return redirect(`/desk/letters/${member.letter.id}/officials`);
});

export default RefusedPage;
