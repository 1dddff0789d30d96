import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import type { z } from 'zod';
import { DeskFrame } from '~/letters/desk/desk-frame';
import { deskFrameOf } from '~/letters/desk/desk-frame.server';
import { requireLetter } from '~/letters/letter/letter-deeds.server';
import { firstLanguage } from '~/platform/locale/sentences';
import { deed, readForm } from '~/platform/request/form.server';
import { arrangementForm } from '~/sign-on/signatories/arrangement';
import { words } from '~/sign-on/signatories/arrangement.words';
import { ArrangementTable } from '~/sign-on/signatories/arrangement-table';
import { arrangementOf, arrangeSignatories } from '~/sign-on/signatories/arrangements.server';
import { Buttons, DeedForm, useFormState } from '~/ui/field/form';
import { Page } from '~/ui/frame/page';
import { Button } from '~/ui/part/button';
import { Empty } from '~/ui/part/empty';
import { useWords } from '~/ui/part/language';
import { Notice } from '~/ui/part/notice';
import { Pagination } from '~/ui/part/pagination';

export const meta: MetaFunction = () => [{ title: words(firstLanguage)('title') }];

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
  const { places } = await readForm(args.request, arrangementForm(words(firstLanguage)));
  await arrangeSignatories(letter, places);
  const page = pageIn(new URL(args.request.url).searchParams);
  return redirect(`/desk/letters/${letter.letter.id}/arrangement?page=${page}&kept`);
});

type Fields = z.input<ReturnType<typeof arrangementForm>>;

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
    <Page title={say('title')} lead={say('lead')} above={<DeskFrame letter={frame} current="signatories" />} wide>
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
    </Page>
  );
}
