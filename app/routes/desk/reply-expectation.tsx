import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { expectAnswers } from '~/delivery/expectations.server';
import { expectationForm } from '~/delivery/reply-forms';
import { expectationOf } from '~/delivery/tracker.server';
import { trackerWords as words } from '~/delivery/tracker.words';
import { requireLetter } from '~/letters/desk.server';
import { DeskFrame } from '~/letters/desk-frame';
import { deskFrameOf } from '~/letters/desk-frame.server';
import { deed, readForm } from '~/platform/form.server';
import { firstLanguage } from '~/platform/locale/sentences';
import { Button } from '~/ui/button';
import { TextField } from '~/ui/field';
import { Buttons, DeedForm, useFormState } from '~/ui/form';
import { useWords } from '~/ui/language';
import { Page } from '~/ui/page';
import { WayBack } from '~/ui/way-back';

export const meta: MetaFunction = () => [{ title: words(firstLanguage)('expectation') }];

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
    <Page title={say('expectation')} above={<DeskFrame letter={frame} current="replies" />}>
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
    </Page>
  );
}
