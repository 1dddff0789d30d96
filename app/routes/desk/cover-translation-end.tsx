import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { endCoverTranslation, furtherLanguage } from '~/delivery/cover-translations.server';
import { dispatchIn } from '~/delivery/dispatches.server';
import { requireLetter } from '~/letters/desk.server';
import { deed, leadBack } from '~/platform/form.server';
import { RefusedPage } from '~/ui/refused-page';

export async function loader(args: LoaderFunctionArgs) {
  const member = await requireLetter(args, 'choose addressees');
  const { id } = await dispatchIn(member, args.params['dispatch']);
  return leadBack(args, `/desk/letters/${member.letter.id}/dispatches/${id}/cover`);
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const member = await requireLetter(args, 'choose addressees');
  const { id } = await dispatchIn(member, args.params['dispatch']);
  await endCoverTranslation(member, id, furtherLanguage(member, args.params['language']));
  return redirect(`/desk/letters/${member.letter.id}/dispatches/${id}/cover`);
});

export default RefusedPage;
