import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { afterAnswer, officialPagePath, requireOfficialPage } from '~/delivery/dispatch/official-link.server';
import { acknowledge } from '~/delivery/reply/replies.server';
import { deed, leadBack } from '~/platform/request/form.server';
import { RefusedPage } from '~/ui/door/design-system';

/** Nothing happens here until somebody posts: mail scanners open every link. */
export async function loader(args: LoaderFunctionArgs) {
  const { token } = await requireOfficialPage(args);
  return leadBack(args, officialPagePath(token));
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const link = await requireOfficialPage(args);
  await acknowledge(link, 'not_my_file');
  return redirect(afterAnswer(link));
});

export default RefusedPage;
