import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { notFound, readersLanguage } from '~/accounts/visitors.server';
import { deed, readForm } from '~/platform/request/form.server';
import { requireExpertChange } from '~/sign-on/expert-change/expert-change-links.server';
import { expertChange } from '~/sign-on/expert-change/expert-change-page.server';
import { needTimeAsExpert } from '~/sign-on/expert-change/expert-time.server';
import { timeForm } from '~/sign-on/expert-change/expert-time-form';
import {
  Button,
  Buttons,
  DeedForm,
  Notice,
  Page,
  TextArea,
  TextField,
  useFormState,
  useWords,
} from '~/ui/door/design-system';
import { words } from './expert-change.words';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.pageTitle ?? '' },
  { name: 'robots', content: 'noindex' },
];

const backOf = (token: string | undefined) => `/experts/changes/${token}`;

export async function loader(args: LoaderFunctionArgs) {
  const link = await requireExpertChange(args);
  if (link.kind !== 'substantive') throw notFound();
  const { lead, number, held, carries } = await expertChange(link);
  const pageTitle = words(await readersLanguage(args))('timeTitle');
  return { pageTitle, lead, number, held, carries, back: backOf(args.params['token']) };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const link = await requireExpertChange(args);
  if (link.kind !== 'substantive') throw notFound();
  await needTimeAsExpert(link, await readForm(args.request, timeForm(await readersLanguage(args))));
  return redirect(backOf(args.params['token']));
});

export default function ExpertTime() {
  const { lead, number, held, carries, back } = useLoaderData<typeof loader>();
  const before = { day: held?.until.toISOString().slice(0, 10) ?? '', note: held?.note ?? '' };
  const reply = useActionData<typeof action>();
  const form = useFormState<typeof before>(reply, before);
  const say = useWords(words);
  const toChange = <a href={back}>{say('backToChange')}</a>;
  if (!carries && !reply)
    return (
      <Page title={say('timeTitle')}>
        <Notice>
          {say('nothingToAnswer')} {toChange}
        </Notice>
      </Page>
    );
  return (
    <Page title={say('timeTitle')} lead={say('timeLead', { lead, number })}>
      <p>{say('timeSilence', { lead })}</p>
      <DeedForm form={form}>
        <TextField field={form.fields.day} label={say('day')} hint={say('dayHint')} type="date" width="short" />
        <TextArea
          field={form.fields.note}
          label={say('noteOfTime', { lead })}
          hint={say('noteHint', { lead })}
          rows={3}
          optional
        />
        <Buttons>
          <Button weight="deed">{say('saveDay')}</Button>
          {toChange}
        </Buttons>
      </DeedForm>
    </Page>
  );
}
