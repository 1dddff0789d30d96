import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { isRefusal } from '~/platform/request/refusal';
import { requireEndorsement } from '~/sign-on/opening/preparation-deeds.server';
import { prepareLineChange } from '~/sign-on/printed-line/line-changes.server';

export async function loader(args: LoaderFunctionArgs) {
  const { endorsementId } = await requireEndorsement(args, 'prepare endorsements');
  return redirect(`/endorsements/${endorsementId}`);
}

/** Prepares a change of what is printed, from the line in force. */
export async function action(args: ActionFunctionArgs) {
  const member = await requireEndorsement(args, 'prepare endorsements');
  try {
    return redirect(`/preparations/${await prepareLineChange(member)}`);
  } catch (thrown) {
    // Sign-on closed meanwhile, an edition prints it, or it ended: its own page says so.
    if (isRefusal(thrown)) return redirect(`/endorsements/${member.endorsementId}`);
    throw thrown;
  }
}
