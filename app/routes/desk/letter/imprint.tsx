import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { DeskPage } from '~/letters/desk/desk-frame';
import { deskFrameOf, requireLetter } from '~/letters/desk/desk-frame.server';
import { changeImprint, imprintOf } from '~/letters/letter/imprints.server';
import { imprintSaving } from '~/letters/letter/letter';
import { words as letterWords } from '~/letters/letter/letter.words';
import { deed, readForm } from '~/platform/request/form.server';
import {
  Button,
  Buttons,
  DeedForm,
  Facts,
  type FieldsOf,
  Heading,
  Notice,
  TextArea,
  TextField,
  titled,
  useFormState,
  useWords,
} from '~/ui/door/design-system';
import { words } from './imprint.words';

export const meta = titled(words, 'title');

export async function loader(args: LoaderFunctionArgs) {
  const letter = await requireLetter(args, 'draft letters');
  const { date, counter, ...imprint } = await imprintOf(letter.letter.id);
  return {
    frame: await deskFrameOf(letter),
    imprint: {
      ...imprint,
      counter: String(counter),
      date: date?.toISOString().slice(0, 10) ?? '',
    },
    kept: new URL(args.request.url).searchParams.has('kept'),
  };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const letter = await requireLetter(args, 'draft letters');
  const { counter, ...imprint } = await readForm(args.request, imprintSaving, letterWords);
  await changeImprint(letter, counter, imprint);
  return redirect(`/desk/letters/${letter.letter.id}/imprint?kept`);
});

type Fields = FieldsOf<typeof imprintSaving>;

export default function Imprint() {
  const { frame, imprint, kept } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const form = useFormState<Fields>(reply, imprint);
  const { fields } = form;
  const stale = form.refusal !== undefined && fields.counter.initialValue !== imprint.counter;
  const say = useWords(words);
  return (
    <DeskPage title={say('title')} lead={say('lead')} letter={frame} current="imprint">
      {kept && !reply ? <Notice kind="success">{say('kept')}</Notice> : null}
      {stale ? <Standing /> : null}
      <DeedForm form={form} to={`/desk/letters/${frame.letterId}/imprint`}>
        <input type="hidden" name="counter" value={imprint.counter} />
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
        <Buttons>
          <Button weight="deed">{say('deed')}</Button>
        </Buttons>
      </DeedForm>
    </DeskPage>
  );
}

/** What somebody else kept meanwhile, beside what was typed. */
function Standing() {
  const { imprint } = useLoaderData<typeof loader>();
  const say = useWords(words);
  const names = [
    ...(['letterhead', 'shortTitle', 'place', 'date', 'fileReferences'] as const),
    ...(['contactName', 'contactRole', 'contactAddress', 'contactTelephone'] as const),
  ];
  return (
    <>
      <Heading>{say('standing')}</Heading>
      <Facts facts={names.map((name) => [say(name), imprint[name] || say('empty')])} />
      <Heading>{say('yours')}</Heading>
    </>
  );
}
