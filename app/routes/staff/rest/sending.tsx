import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { requireStaff } from '~/accounts/visitors.server';
import { type ReleaseFields, releaseForm } from '~/delivery/sending/sending-hold';
import { releaseSending, sendingHold } from '~/delivery/sending/sending-hold.server';
import { sendingWords as words } from '~/delivery/sending/sending-hold.words';
import { instantInWords } from '~/platform/locale/dates';
import { deed, readForm } from '~/platform/request/form.server';
import {
  Button,
  Buttons,
  ChoiceField,
  DeedForm,
  Heading,
  Notice,
  Page,
  titled,
  useFormState,
  useLanguage,
  useWords,
} from '~/ui/door/design-system';
import { StaffSections } from './staff-sections.part';

export const meta = titled(words, 'title');

export async function loader(args: LoaderFunctionArgs) {
  return { hold: await sendingHold(await requireStaff(args)) };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const staff = await requireStaff(args);
  const { as } = await readForm(args.request, releaseForm);
  await releaseSending(staff, as);
  return redirect('/staff/sending');
});

export default function Sending() {
  const { hold } = useLoaderData<typeof loader>();
  const say = useWords(words);
  return (
    <Page title={say('title')} above={<StaffSections current="sending" />}>
      {hold ? <Hold /> : <p>{say('runs')}</p>}
    </Page>
  );
}

function Hold() {
  const { hold } = useLoaderData<typeof loader>();
  const form = useFormState<ReleaseFields>(useActionData<typeof action>());
  const say = useWords(words);
  const language = useLanguage();
  if (!hold) return null;
  return (
    <>
      <Notice kind="warning">
        <strong>{say('held', { when: instantInWords(hold.heldAt, 'Europe/Brussels', language) })}</strong>
        <p>{say(hold.missing ? 'missing' : 'behind')}</p>
      </Notice>
      <Heading>{say('waiting')}</Heading>
      <ul className="sentences">
        <li>{say('waits', { messages: hold.messages, letters: hold.letters })}</li>
        <li>{say('waitsToo', { notices: hold.notices })}</li>
      </ul>
      <p>{say('howToLook')}</p>
      <DeedForm form={form}>
        <ChoiceField
          field={form.fields.as}
          label={say('choose')}
          choices={[
            { value: 'unknown', label: say('unknown'), hint: say('unknownHint') },
            { value: 'not sent', label: say('notSent'), hint: say('notSentHint') },
          ]}
        />
        <Buttons>
          <Button weight="deed">{say('release')}</Button>
        </Buttons>
      </DeedForm>
    </>
  );
}
