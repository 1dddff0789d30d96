import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { officialPagePath, requireOfficialPage } from '~/delivery/dispatch/official-link.server';
import { answerBy } from '~/delivery/reply/replies.server';
import { askConfirmation } from '~/delivery/reply/reply-confirmations.server';
import { deed, leadBack } from '~/platform/request/form.server';
import { RefusedPage } from '~/ui/door/design-system';

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
