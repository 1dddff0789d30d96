import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { visitor } from '~/accounts/visitors.server';
import { saveDraft } from '~/letters/draft/drafts.server';
import { editForm } from '~/letters/draft/edit-form';
import { requireLetter } from '~/letters/letter/letter-deeds.server';
import { words } from '~/letters/shown/letter-text.words';
import { deed, readForm } from '~/platform/request/form.server';

export async function loader(args: LoaderFunctionArgs) {
  const { letter } = await requireLetter(args, 'draft letters');
  return redirect(`/desk/letters/${letter.id}/text`);
}

const save = deed(async (args: ActionFunctionArgs) => {
  const letter = await requireLetter(args, 'draft letters');
  const { counter, parts } = await readForm(args.request, editForm, words);
  return saveDraft(letter, counter, parts);
});

/** The save that an editor makes by itself: answers in JSON, and 401 rather than a way to sign in. */
export async function action(args: ActionFunctionArgs): Promise<Response> {
  if (!(await visitor(args))) return Response.json(null, { status: 401 });
  const answer = await save(args);
  return 'init' in answer ? Response.json(answer.data, answer.init ?? {}) : Response.json(answer);
}
