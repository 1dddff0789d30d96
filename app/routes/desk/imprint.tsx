import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import type { z } from 'zod';
import { requireLetter } from '~/letters/desk.server';
import { DeskFrame } from '~/letters/desk-frame';
import { deskFrameOf } from '~/letters/desk-frame.server';
import { changeImprint, imprintOf } from '~/letters/imprints.server';
import { imprintForm } from '~/letters/letter';
import { words as letterWords } from '~/letters/letter.words';
import { deed, readForm } from '~/platform/form.server';
import { firstLanguage } from '~/platform/locale/sentences';
import { Button } from '~/ui/button';
import { CheckField, TextArea, TextField } from '~/ui/field';
import { Buttons, DeedForm, useFormState } from '~/ui/form';
import { Heading } from '~/ui/heading';
import { useWords } from '~/ui/language';
import { Notice } from '~/ui/notice';
import { Page } from '~/ui/page';
import { words } from './imprint.words';

export const meta: MetaFunction = () => [{ title: words(firstLanguage)('title') }];

export async function loader(args: LoaderFunctionArgs) {
  const letter = await requireLetter(args, 'draft letters');
  const { date, printsSignatories, ...imprint } = await imprintOf(letter.letter.id);
  return {
    frame: await deskFrameOf(letter),
    imprint: {
      ...imprint,
      date: date?.toISOString().slice(0, 10) ?? '',
      printsSignatories: printsSignatories ? ('on' as const) : undefined,
    },
    kept: new URL(args.request.url).searchParams.has('kept'),
  };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const letter = await requireLetter(args, 'draft letters');
  await changeImprint(letter, await readForm(args.request, imprintForm(letterWords(firstLanguage))));
  return redirect(`/desk/letters/${letter.letter.id}/imprint?kept`);
});

type Fields = z.input<ReturnType<typeof imprintForm>>;

export default function Imprint() {
  const { frame, imprint, kept } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const form = useFormState<Fields>(reply, imprint);
  const { fields } = form;
  const say = useWords(words);
  return (
    <Page title={say('title')} lead={say('lead')} above={<DeskFrame letter={frame} current="imprint" />}>
      {kept && !reply ? <Notice kind="success">{say('kept')}</Notice> : null}
      <DeedForm form={form} to={`/desk/letters/${frame.letterId}/imprint`}>
        <TextArea field={fields.letterhead} label={say('letterhead')} hint={say('letterheadHint')} rows={4} optional />
        <TextField field={fields.shortTitle} label={say('shortTitle')} hint={say('shortTitleHint')} optional />
        <TextField field={fields.place} label={say('place')} width="medium" optional />
        <TextField field={fields.date} label={say('date')} hint={say('dateHint')} type="date" width="short" optional />
        <TextField
          field={fields.fileReferences}
          label={say('fileReferences')}
          hint={say('fileReferencesHint')}
          optional
        />
        <Heading explains={say('contactHint')}>{say('contact')}</Heading>
        <TextField field={fields.contactName} label={say('contactName')} width="medium" optional />
        <TextField field={fields.contactRole} label={say('contactRole')} width="medium" optional />
        <TextField field={fields.contactAddress} label={say('contactAddress')} type="email" width="medium" optional />
        <TextField field={fields.contactTelephone} label={say('contactTelephone')} type="tel" width="medium" optional />
        <CheckField
          field={fields.printsSignatories}
          label={say('printsSignatories')}
          hint={say('printsSignatoriesHint')}
        />
        <Buttons>
          <Button weight="deed">{say('deed')}</Button>
        </Buttons>
      </DeedForm>
    </Page>
  );
}
