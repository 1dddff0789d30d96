import { type ActionFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { settlementForm } from '~/delivery/go-ahead/dispatch-forms';
import { settleMessage } from '~/delivery/halting/settlements.server';
import { DeskPage } from '~/letters/desk/desk-frame';
import { firstLanguage } from '~/platform/locale/sentences';
import { deed, readForm } from '~/platform/request/form.server';
import {
  Button,
  Buttons,
  ChoiceField,
  DeedForm,
  type FieldsOf,
  LinkButton,
  useFormState,
  useWords,
} from '~/ui/door/design-system';
import { words } from './message-settlement.words';
import { loadMessage, messageView } from './message-view.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: words(firstLanguage)('title', { name: data?.name ?? '' }) },
];

export const loader = loadMessage;

export const action = deed(async (args: ActionFunctionArgs) => {
  const { member, back } = await messageView(args);
  const { outcome } = await readForm(args.request, settlementForm);
  await settleMessage(member, outcome);
  return redirect(back);
});

export default function MessageSettlement() {
  const { frame, name, back } = useLoaderData<typeof loader>();
  const form = useFormState<FieldsOf<typeof settlementForm>>(useActionData<typeof action>());
  const say = useWords(words);
  return (
    <DeskPage title={say('title', { name })} lead={say('lead')} letter={frame} current="dispatch">
      <DeedForm form={form}>
        <ChoiceField
          field={form.fields.outcome}
          label={say('outcome')}
          choices={[
            { value: 'sent', label: say('sent'), hint: say('sentHint') },
            { value: 'not sent', label: say('not sent'), hint: say('notSentHint') },
          ]}
        />
        <Buttons>
          <Button weight="deed">{say('deed')}</Button>
          <LinkButton to={back}>{say('back')}</LinkButton>
        </Buttons>
      </DeedForm>
    </DeskPage>
  );
}
