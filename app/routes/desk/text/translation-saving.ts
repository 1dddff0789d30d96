import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { notFound, visitor } from '~/accounts/visitors.server';
import { requireLetter } from '~/letters/letter/letter-deeds.server';
import { words } from '~/letters/translation/translation.words';
import { translationForm } from '~/letters/translation/translation-form';
import { requireTranslation, saveTranslation } from '~/letters/translation/translations.server';
import { deed, readForm } from '~/platform/request/form.server';

export async function loader(args: LoaderFunctionArgs) {
  const { letter, translation } = await requireTranslation(args);
  return redirect(`/desk/letters/${letter.id}/languages/${translation.language}`);
}

const save = deed(async (args: ActionFunctionArgs) => {
  const letter = await requireLetter(args, 'draft letters');
  const form = await readForm(args.request, translationForm, words);
  const saved = await saveTranslation(letter, args.params['language'] ?? '', form);
  if (!saved) throw notFound();
  return saved;
});

/** The save that the page of a translation makes by itself: answers in JSON, and 401 rather than a way to sign in. */
export async function action(args: ActionFunctionArgs): Promise<Response> {
  if (!(await visitor(args))) return Response.json(null, { status: 401 });
  const answer = await save(args);
  return 'init' in answer ? Response.json(answer.data, answer.init ?? {}) : Response.json(answer);
}
