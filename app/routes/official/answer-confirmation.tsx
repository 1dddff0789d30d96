import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { officialPagePath, requireOfficialPage } from '~/delivery/official-page.server';
import { answerBy } from '~/delivery/replies.server';
import { askConfirmation } from '~/delivery/reply-confirmations.server';
import { deed, leadBack } from '~/platform/form.server';
import { RefusedPage } from '~/ui/refused-page';

/** Nothing happens here until somebody posts: mail scanners open every link. */
export async function loader(args: LoaderFunctionArgs) {
  const link = await requireOfficialPage(args);
  await answerBy(link, args.params['answer']);
  return leadBack(args, officialPagePath(link.token));
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const link = await requireOfficialPage(args);
  await askConfirmation(link, args.params['answer']);
  return redirect(officialPagePath(link.token));
});

export default RefusedPage;
