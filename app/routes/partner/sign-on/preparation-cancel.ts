import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { isRefusal } from '~/platform/request/refusal';
import { requirePreparation } from '~/sign-on/opening/preparation-deeds.server';
import { cancelPreparation } from '~/sign-on/preparation/preparations.server';

export async function loader(args: LoaderFunctionArgs) {
  const { preparation } = await requirePreparation(args, 'prepare endorsements');
  return redirect(`/preparations/${preparation.id}`);
}

export async function action(args: ActionFunctionArgs) {
  const member = await requirePreparation(args, 'prepare endorsements');
  try {
    await cancelPreparation(member);
  } catch (thrown) {
    // It ended meanwhile: its own page says how.
    if (isRefusal(thrown)) return redirect(`/preparations/${member.preparation.id}`);
    throw thrown;
  }
  const { changesId } = member.preparation;
  return redirect(changesId ? `/endorsements/${changesId}` : `/organisations/${member.organisation.id}`);
}
