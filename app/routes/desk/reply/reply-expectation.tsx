import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { expectAnswers } from '~/delivery/reply/expectations.server';
import { expectationForm } from '~/delivery/reply/reply-forms';
import { expectationOf } from '~/delivery/tracker/tracker.server';
import { trackerWords as words } from '~/delivery/tracker/tracker.words';
import { DeskFrame } from '~/letters/desk/desk-frame';
import { deskFrameOf } from '~/letters/desk/desk-frame.server';
import { requireLetter } from '~/letters/letter/letter-deeds.server';
import { firstLanguage } from '~/platform/locale/sentences';
import { deed, readForm } from '~/platform/request/form.server';
import { TextField } from '~/ui/field/field';
import { Buttons, DeedForm, useFormState } from '~/ui/field/form';
import { Page } from '~/ui/frame/page';
import { WayBack } from '~/ui/frame/way-back';
import { Button } from '~/ui/part/button';
import { useWords } from '~/ui/part/language';

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
