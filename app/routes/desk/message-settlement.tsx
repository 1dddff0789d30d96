import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import type { z } from 'zod';
import { settlementForm } from '~/delivery/dispatch-forms';
import { messageIn, settleMessage } from '~/delivery/settlements.server';
import { requireLetter } from '~/letters/desk.server';
import { DeskFrame } from '~/letters/desk-frame';
import { deskFrameOf } from '~/letters/desk-frame.server';
import { deed, readForm } from '~/platform/form.server';
import { firstLanguage } from '~/platform/locale/sentences';
import { Button, LinkButton } from '~/ui/button';
import { ChoiceField } from '~/ui/field';
import { Buttons, DeedForm, useFormState } from '~/ui/form';
import { useWords } from '~/ui/language';
import { Page } from '~/ui/page';
import { words } from './message-settlement.words';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: words(firstLanguage)('title', { name: data?.name ?? '' }) },
];

export async function loader(args: LoaderFunctionArgs) {
  const member = await requireLetter(args, 'send letters');
  const { dispatchId, official } = await messageIn(member, args.params['message']);
  const back = `/desk/letters/${member.letter.id}/dispatches/${dispatchId}`;
  return { frame: await deskFrameOf(member), name: official.fullName, back };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const member = await requireLetter(args, 'send letters');
  const { id, dispatchId } = await messageIn(member, args.params['message']);
  const { outcome } = await readForm(args.request, settlementForm);
  await settleMessage(member, id, outcome);
  return redirect(`/desk/letters/${member.letter.id}/dispatches/${dispatchId}`);
});

export default function MessageSettlement() {
  const { frame, name, back } = useLoaderData<typeof loader>();
  const form = useFormState<z.input<typeof settlementForm>>(useActionData<typeof action>());
  const say = useWords(words);
  return (
    <Page title={say('title', { name })} lead={say('lead')} above={<DeskFrame letter={frame} current="dispatch" />}>
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
    </Page>
  );
}
