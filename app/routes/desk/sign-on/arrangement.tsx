import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { DeskPage } from '~/letters/desk/desk-frame';
import { deskFrameOf, requireLetter } from '~/letters/desk/desk-frame.server';
import { deed, readForm } from '~/platform/request/form.server';
import { arrangementForm } from '~/sign-on/signatories/arrangement';
import { words } from '~/sign-on/signatories/arrangement.words';
import { ArrangementTable } from '~/sign-on/signatories/arrangement-table';
import { arrangementOf, arrangeSignatories } from '~/sign-on/signatories/arrangements.server';
import {
  Button,
  Buttons,
  DeedForm,
  Empty,
  type FieldsOf,
  Notice,
  Pagination,
  titled,
  useFormState,
  useWords,
} from '~/ui/door/design-system';

export const meta = titled(words, 'title');

export async function loader(args: LoaderFunctionArgs) {
  const letter = await requireLetter(args, 'seal letters');
  const { searchParams } = new URL(args.request.url);
  const [frame, arrangement] = await Promise.all([
    deskFrameOf(letter),
    arrangementOf(letter.letter.id, pageIn(searchParams)),
  ]);
  return { frame, ...arrangement, kept: searchParams.has('kept') };
}

const pageIn = (search: URLSearchParams) =>
  /^[1-9]\d{0,4}$/.exec(search.get('page') ?? '') ? Number(search.get('page')) : 1;

export const action = deed(async (args: ActionFunctionArgs) => {
  const letter = await requireLetter(args, 'seal letters');
  const { places } = await readForm(args.request, arrangementForm, words);
  await arrangeSignatories(letter, places);
  const page = pageIn(new URL(args.request.url).searchParams);
  return redirect(`/desk/letters/${letter.letter.id}/arrangement?page=${page}&kept`);
});

type Fields = FieldsOf<typeof arrangementForm>;

export default function Arrangement() {
  const { frame, signatories, page, size, total, kept } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const places = signatories.map(({ id, pinned, umbrella, tier }) => ({
    endorsement: id,
    pinned: pinned?.toString(),
    umbrella: umbrella ?? '',
    tier: tier ?? '',
  }));
  const form = useFormState<Fields>(reply, { places });
  const say = useWords(words);
  const at = `/desk/letters/${frame.letterId}`;
  const pageAt = (wanted: number) => `${at}/arrangement?page=${wanted}`;
  return (
    <DeskPage title={say('title')} lead={say('lead')} letter={frame} current="arrangement" wide>
      {kept && !reply ? <Notice kind="success">{say('kept')}</Notice> : null}
      {total === 0 ? (
        <Empty title={say('none')}>{say('noneNext')}</Empty>
      ) : (
        <DeedForm form={form} to={pageAt(page)}>
          <p>{say('explains')}</p>
          <ArrangementTable
            signatories={signatories}
            rows={form.fields.places.getFieldList().map((row) => row.getFieldset())}
          />
          <Buttons>
            <Button weight="deed">{say('keep')}</Button>
          </Buttons>
        </DeedForm>
      )}
      <Pagination page={page} size={size} total={total} address={pageAt} />
      <p>
        <a href={`${at}/choices`}>{say('back')}</a>
      </p>
    </DeskPage>
  );
}
