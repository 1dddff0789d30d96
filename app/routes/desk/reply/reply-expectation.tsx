import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { expectAnswers } from '~/delivery/reply/expectations.server';
import { expectationForm } from '~/delivery/reply/reply-forms';
import { expectationOf } from '~/delivery/tracker/tracker.server';
import { trackerWords as words } from '~/delivery/tracker/tracker.words';
import { DeskPage } from '~/letters/desk/desk-frame';
import { deskFrameOf, requireLetter } from '~/letters/desk/desk-frame.server';
import { deed, readForm } from '~/platform/request/form.server';
import { Button, Buttons, DeedForm, TextField, titled, useFormState, useWords, WayBack } from '~/ui/door/design-system';

export const meta = titled(words, 'expectation');

export async function loader(args: LoaderFunctionArgs) {
  const member = await requireLetter(args, 'follow replies');
  const back = `/desk/letters/${member.letter.id}/replies`;
  return { frame: await deskFrameOf(member), back, expected: await expectationOf(member.letter.id) };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const member = await requireLetter(args, 'follow replies');
  const { days } = await readForm(args.request, expectationForm);
  await expectAnswers(member, days ?? null);
  return redirect(`/desk/letters/${member.letter.id}/replies`);
});

export default function ReplyExpectation() {
  const { frame, back, expected } = useLoaderData<typeof loader>();
  const form = useFormState<{ days: string }>(useActionData<typeof action>(), {
    days: expected ? String(expected) : '',
  });
  const say = useWords(words);
  return (
    <DeskPage title={say('expectation')} letter={frame} current="replies">
      <WayBack to={back}>{say('title')}</WayBack>
      <DeedForm form={form}>
        <TextField
          field={form.fields.days}
          label={say('expectationDays')}
          hint={say('expectationHint')}
          inputMode="numeric"
          width="short"
          optional
        />
        <Buttons>
          <Button weight="deed">{say('expectationDeed')}</Button>
        </Buttons>
      </DeedForm>
    </DeskPage>
  );
}
