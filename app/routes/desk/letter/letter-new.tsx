import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { requireVisitor } from '~/accounts/visitors.server';
import { leadsOf } from '~/letters/desk/desks.server';
import { startForm } from '~/letters/letter/letter';
import { words as letterWords } from '~/letters/letter/letter.words';
import { startLetter } from '~/letters/letter/letters.server';
import { languageChoices } from '~/letters/text/languages';
import { requireMemberOf } from '~/organisations/organisation/members.server';
import { deed, readForm } from '~/platform/request/form.server';
import {
  Breadcrumb,
  Button,
  Buttons,
  DeedForm,
  Empty,
  type FieldsOf,
  LinkButton,
  Page,
  SelectField,
  TextField,
  titled,
  useFormState,
  useLanguage,
  useWords,
} from '~/ui/door/design-system';
import { words } from './letter-new.words';

export const meta = titled(words, 'title');

export async function loader(args: LoaderFunctionArgs) {
  const { person } = await requireVisitor(args);
  return { leads: await leadsOf(person.id) };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  await requireVisitor(args);
  const { lead, ...beginning } = await readForm(args.request, startForm, letterWords);
  const letterId = await startLetter(await requireMemberOf(args, lead, 'draft letters'), beginning);
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
  const form = useFormState<FieldsOf<typeof startForm>>(useActionData<typeof action>(), {
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
