import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { DeskPage } from '~/letters/desk/desk-frame';
import { deskFrameOf, requireLetter } from '~/letters/desk/desk-frame.server';
import type { ImprintField } from '~/letters/letter/imprint';
import { changeImprint, imprintOf } from '~/letters/letter/imprints.server';
import { imprintSaving } from '~/letters/letter/letter';
import { words as letterWords } from '~/letters/letter/letter.words';
import { deed, readForm } from '~/platform/request/form.server';
import {
  Button,
  Buttons,
  DeedForm,
  Facts,
  type FieldState,
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

type Manner = {
  readonly hint?: Parameters<ReturnType<typeof words>>[0];
  readonly rows?: number;
  readonly type?: 'date' | 'email' | 'tel';
  readonly width?: 'short' | 'medium';
};

/** How each field is asked for, in the order of the page. */
const manners: Readonly<Record<ImprintField, Manner>> = {
  letterhead: { hint: 'letterheadHint', rows: 4 },
  shortTitle: { hint: 'shortTitleHint' },
  place: { width: 'medium' },
  date: { hint: 'dateHint', type: 'date', width: 'short' },
  fileReferences: { hint: 'fileReferencesHint' },
  contactName: { width: 'medium' },
  contactRole: { width: 'medium' },
  contactAddress: { type: 'email', width: 'medium' },
  contactTelephone: { type: 'tel', width: 'medium' },
};
const asked = Object.keys(manners) as ImprintField[];

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
        {asked.map((name) =>
          name.startsWith('contact') ? null : <Asked key={name} name={name} field={fields[name]} />,
        )}
        <Heading explains={say('contactHint')}>{say('contact')}</Heading>
        {asked.map((name) =>
          name.startsWith('contact') ? <Asked key={name} name={name} field={fields[name]} /> : null,
        )}
        <Buttons>
          <Button weight="deed">{say('deed')}</Button>
        </Buttons>
      </DeedForm>
    </DeskPage>
  );
}

/** One field of the imprint; all may be left empty. */
function Asked({ name, field }: { name: ImprintField; field: FieldState }) {
  const say = useWords(words);
  const { rows, hint, ...manner } = manners[name];
  const saying = { label: say(name), ...(hint && { hint: say(hint) }) };
  if (rows) return <TextArea field={field} {...saying} rows={rows} optional />;
  return <TextField field={field} {...saying} {...manner} optional />;
}

/** What somebody else kept meanwhile, beside what was typed. */
function Standing() {
  const { imprint } = useLoaderData<typeof loader>();
  const say = useWords(words);
  return (
    <>
      <Heading>{say('standing')}</Heading>
      <Facts facts={asked.map((name) => [say(name), imprint[name] || say('empty')])} />
      <Heading>{say('yours')}</Heading>
    </>
  );
}
