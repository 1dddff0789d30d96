import { type ActionFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { againForm } from '~/delivery/go-ahead/dispatch-forms';
import { sendAgain } from '~/delivery/halting/settlements.server';
import { DeskPage } from '~/letters/desk/desk-frame';
import { firstLanguage } from '~/platform/locale/sentences';
import { deed, readForm } from '~/platform/request/form.server';
import {
  Button,
  Buttons,
  DeedForm,
  type FieldsOf,
  Irrevocable,
  TextField,
  useFormState,
  useWords,
} from '~/ui/door/design-system';
import { words } from './message-again.words';
import { loadMessage, messageView } from './message-view.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: words(firstLanguage)('title', { name: data?.name ?? '' }) },
];

export const loader = loadMessage;

export const action = deed(async (args: ActionFunctionArgs) => {
  const { member, back } = await messageView(args);
  const { reason } = await readForm(args.request, againForm);
  await sendAgain(member, reason);
  return redirect(back);
});

export default function MessageAgain() {
  const { frame, name, back } = useLoaderData<typeof loader>();
  const form = useFormState<FieldsOf<typeof againForm>>(useActionData<typeof action>());
  const say = useWords(words);
  return (
    <DeskPage title={say('title', { name })} letter={frame} current="dispatch">
      <Irrevocable happens={<p>{say('happens', { name })}</p>} lasting={<p>{say('lasting')}</p>} back={back}>
        <DeedForm form={form}>
          <TextField field={form.fields.reason} label={say('reason')} hint={say('reasonHint')} />
          <Buttons>
            <Button weight="deed">{say('deed', { name })}</Button>
          </Buttons>
        </DeedForm>
      </Irrevocable>
    </DeskPage>
  );
}
