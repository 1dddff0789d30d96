import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { notFound } from '~/accounts/visitors.server';
import { requireLetter } from '~/letters/letter/letter-deeds.server';
import { endReviewer } from '~/letters/review/reviewers.server';
import { isId } from '~/organisations/organisation/members.server';

export async function loader(args: LoaderFunctionArgs) {
  const { letter } = await requireLetter(args, 'name reviewers');
  return redirect(`/desk/letters/${letter.id}/reviewers`);
}

export async function action(args: ActionFunctionArgs) {
  const letter = await requireLetter(args, 'name reviewers');
  const { reviewer } = args.params;
  if (!isId(reviewer)) throw notFound();
  await endReviewer(letter, reviewer);
  return redirect(`/desk/letters/${letter.letter.id}/reviewers`);
}
