import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { notFound } from '~/accounts/visitors.server';
import { requireLetter } from '~/letters/letter/letter-deeds.server';
import { settleNote } from '~/letters/review/reviews.server';
import { isId } from '~/organisations/organisation/members.server';

export async function loader(args: LoaderFunctionArgs) {
  const { letter } = await requireLetter(args, 'draft letters');
  return redirect(`/desk/letters/${letter.id}/text`);
}

export async function action(args: ActionFunctionArgs) {
  const letter = await requireLetter(args, 'draft letters');
  const { note } = args.params;
  if (!isId(note)) throw notFound();
  await settleNote(letter, note);
  return redirect(`/desk/letters/${letter.letter.id}/text`);
}
