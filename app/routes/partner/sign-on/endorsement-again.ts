import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { isRefusal } from '~/platform/request/refusal';
import { comeAgain } from '~/sign-on/endorsement/coming-again.server';
import { requireEndorsement } from '~/sign-on/opening/preparation-deeds.server';

export async function loader(args: LoaderFunctionArgs) {
  const { endorsementId } = await requireEndorsement(args, 'prepare endorsements');
  return redirect(`/endorsements/${endorsementId}`);
}

/** Prepares a co-signature again with the line of before. */
export async function action(args: ActionFunctionArgs) {
  const member = await requireEndorsement(args, 'prepare endorsements');
  try {
    return redirect(`/preparations/${await comeAgain(member)}`);
  } catch (thrown) {
    // Sign-on closed meanwhile, or it stands already: its own page says so.
    if (isRefusal(thrown)) return redirect(`/endorsements/${member.endorsementId}`);
    throw thrown;
  }
}
