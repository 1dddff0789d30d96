import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { changeOfficial } from '~/officials/import/by-hand.server';
import { OfficialFields } from '~/officials/person/official-fields';
import { type holderForm, officialForm } from '~/officials/person/official-form';
import { politicalGroups } from '~/officials/person/political-group';
import { deed, readForm } from '~/platform/request/form.server';
import {
  Breadcrumb,
  Button,
  Buttons,
  DeedButton,
  DeedForm,
  Facts,
  type FieldsOf,
  Heading,
  LinkButton,
  Notice,
  Page,
  TextField,
  titled,
  useFormState,
  useWords,
} from '~/ui/door/design-system';
import { words } from './official.words';
import { staffAndOfficial } from './official-found.server';
import { officialShownToStaff } from './official-shown.server';

export const meta = titled(words, 'title');

export async function loader(args: LoaderFunctionArgs) {
  const { staff, official } = await staffAndOfficial(args);
  return officialShownToStaff(official, staff.at);
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const { staff, official, page } = await staffAndOfficial(args);
  await changeOfficial(staff, official.id, await readForm(args.request, officialForm));
  return redirect(page);
});

export default function Official() {
  const { id, name, facts, standing, suppressed, stale, office } = useLoaderData<typeof loader>();
  const say = useWords(words);
  return (
    <Page title={name} lead={standing} above={<Breadcrumb steps={[{ to: '/staff/officials', label: say('back') }]} />}>
      {suppressed ? <Notice kind="warning">{say('suppressed')}</Notice> : null}
      {stale ? <Notice kind="warning">{say('stale')}</Notice> : null}
      <Facts facts={facts.map(([fact, value]) => [say(fact), value] as const)} />
      <div className="buttons">
        <DeedButton to={`/staff/officials/${id}/confirmation`}>{say('confirm')}</DeedButton>
        {suppressed ? null : <LinkButton to={`/staff/officials/${id}/objection`}>{say('objection')}</LinkButton>}
      </div>
      {office ? <Holder /> : null}
      <Change />
    </Page>
  );
}

function Holder() {
  const { id, today } = useLoaderData<typeof loader>();
  const form = useFormState<FieldsOf<typeof holderForm>>(undefined, { since: today }, 'holder');
  const say = useWords(words);
  return (
    <>
      <Heading explains={say('holderMeaning')}>{say('holder')}</Heading>
      <DeedForm form={form} to={`/staff/officials/${id}/holder`}>
        <TextField field={form.fields.holderName} label={say('holderName')} width="medium" />
        <TextField field={form.fields.since} label={say('since')} type="date" width="short" optional />
        <Buttons>
          <Button>{say('nameHolder')}</Button>
        </Buttons>
      </DeedForm>
    </>
  );
}

function Change() {
  const { id, typed } = useLoaderData<typeof loader>();
  const form = useFormState<FieldsOf<typeof officialForm>>(useActionData<typeof action>(), typed);
  const say = useWords(words);
  return (
    <>
      <Heading explains={say('changeMeaning')}>{say('change')}</Heading>
      <DeedForm form={form} to={`/staff/officials/${id}`}>
        <OfficialFields fields={form.fields} groups={politicalGroups} />
        <Buttons>
          <Button weight="deed">{say('save')}</Button>
        </Buttons>
      </DeedForm>
    </>
  );
}
