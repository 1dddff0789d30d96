import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import type { z } from 'zod';
import { requireVisitor } from '~/accounts/visitors.server';
import { leadsOf } from '~/letters/desks.server';
import { languageChoices } from '~/letters/languages';
import { startForm } from '~/letters/letter';
import { words as letterWords } from '~/letters/letter.words';
import { startLetter } from '~/letters/letters.server';
import { requireMember } from '~/organisations/members.server';
import { deed, readForm } from '~/platform/form.server';
import { firstLanguage } from '~/platform/locale/sentences';
import { Breadcrumb } from '~/ui/breadcrumb';
import { Button, LinkButton } from '~/ui/button';
import { Empty } from '~/ui/empty';
import { SelectField, TextField } from '~/ui/field';
import { Buttons, DeedForm, useFormState } from '~/ui/form';
import { useLanguage, useWords } from '~/ui/language';
import { Page } from '~/ui/page';
import { words } from './letter-new.words';

export const meta: MetaFunction = () => [{ title: words(firstLanguage)('title') }];

export async function loader(args: LoaderFunctionArgs) {
  const { person } = await requireVisitor(args);
  return { leads: await leadsOf(person.id) };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  await requireVisitor(args);
  const { lead, ...beginning } = await readForm(args.request, startForm(letterWords(firstLanguage)));
  const letterId = await startLetter(await requireMember(args, lead, 'draft letters'), beginning);
  return redirect(`/desk/letters/${letterId}/text`);
});

export default function NewLetter() {
  const { leads } = useLoaderData<typeof loader>();
  const say = useWords(words);
  return (
    <Page title={say('title')} lead={say('lead')} above={<Breadcrumb steps={[{ to: '/desk', label: say('desk') }]} />}>
      {leads.length > 0 ? (
        <StartForm leads={leads} />
      ) : (
        <Empty title={say('none')} next={<LinkButton to="/organisations">{say('noneDeed')}</LinkButton>}>
          {say('noneNext')}
        </Empty>
      )}
    </Page>
  );
}

function StartForm({ leads }: { leads: readonly { id: string; name: string }[] }) {
  const say = useWords(words);
  const language = useLanguage();
  const only = leads.length === 1 ? leads[0]?.id : undefined;
  const form = useFormState<z.input<ReturnType<typeof startForm>>>(useActionData<typeof action>(), {
    language: 'en',
    ...(only ? { lead: only } : {}),
  });
  return (
    <DeedForm form={form}>
      <SelectField
        field={form.fields.lead}
        label={say('organisation')}
        hint={say('organisationHint')}
        options={leads.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextField field={form.fields.title} label={say('titleOfLetter')} hint={say('titleHint')} />
      <SelectField
        field={form.fields.language}
        label={say('language')}
        hint={say('languageHint')}
        options={languageChoices(language).map(({ code, name, ownName }) => ({
          value: code,
          label: name === ownName ? name : `${name} (${ownName})`,
        }))}
      />
      <Buttons>
        <Button weight="deed">{say('deed')}</Button>
      </Buttons>
    </DeedForm>
  );
}
