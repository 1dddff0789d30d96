import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { draftOf } from '~/letters/draft/drafts.server';
import { noteForm } from '~/letters/review/note';
import { words as noteWords } from '~/letters/review/note.words';
import { ReviewText } from '~/letters/review/review-text';
import { notesOf, requireReview, writeNote } from '~/letters/review/reviews.server';
import { writtenIn } from '~/letters/text/languages';
import { instantInWords } from '~/platform/locale/dates';
import { firstLanguage } from '~/platform/locale/sentences';
import { deed, readForm } from '~/platform/request/form.server';
import { Breadcrumb, Empty, type FieldsOf, Page, useFormState, useLanguage, useWords } from '~/ui/door/design-system';
import { words } from './review.words';

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  const say = words(firstLanguage);
  return [{ title: say('title', { title: data?.draft.parts.title || say('untitled') }) }];
};

export async function loader(args: LoaderFunctionArgs) {
  const { letter } = await requireReview(args);
  const { parts, savedAt } = await draftOf(letter.id);
  const asked = Number(new URL(args.request.url).searchParams.get('note'));
  return {
    letter,
    draft: { parts, savedAt },
    notes: await notesOf(letter.id),
    writing: Number.isInteger(asked) && asked > 0 ? asked : null,
  };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const review = await requireReview(args);
  const note = await readForm(args.request, noteForm, noteWords);
  await writeNote(review, note);
  return redirect(`/reviews/${review.letter.id}#paragraph-${note.paragraph}`);
});

export default function Review() {
  const { letter, draft, notes, writing } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const form = useFormState<FieldsOf<typeof noteForm>>(reply);
  const say = useWords(words);
  const language = useLanguage();
  const { parts, savedAt } = draft;
  const typed = Number(reply?.form?.initialValue?.['paragraph']);
  return (
    <Page
      title={say('title', { title: parts.title || say('untitled') })}
      lead={say('lead', { lead: letter.lead })}
      above={<Breadcrumb steps={[{ to: '/desk', label: say('desk') }]} />}
    >
      <p className="aside-note">{say('saved', { time: instantInWords(savedAt, 'Europe/Brussels', language) })}</p>
      {parts.body.trim() === '' ? <Empty title={say('empty')}>{say('emptyNext')}</Empty> : null}
      <ReviewText
        parts={parts}
        notes={notes}
        at={`/reviews/${letter.id}`}
        writing={Number.isInteger(typed) && typed > 0 ? typed : writing}
        form={form}
      />
      {parts.askInBrief ? (
        <section className="page-flow">
          <h2>{say('askInBrief')}</h2>
          <p className="as-typed" {...writtenIn(parts.language)}>
            {parts.askInBrief}
          </p>
        </section>
      ) : null}
    </Page>
  );
}
