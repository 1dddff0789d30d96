import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { nameLaterLetter, supersedingLetters } from '~/delivery/expectations.server';
import { supersessionForm } from '~/delivery/reply-forms';
import { trackerWords as words } from '~/delivery/tracker.words';
import { requireLetter } from '~/letters/desk.server';
import { DeskFrame } from '~/letters/desk-frame';
import { deskFrameOf } from '~/letters/desk-frame.server';
import { deed, readForm } from '~/platform/form.server';
import { firstLanguage } from '~/platform/locale/sentences';
import { Button } from '~/ui/button';
import { ChoiceField } from '~/ui/field';
import { Buttons, DeedForm, useFormState } from '~/ui/form';
import { useWords } from '~/ui/language';
import { Page } from '~/ui/page';
import { WayBack } from '~/ui/way-back';

export const meta: MetaFunction = () => [{ title: words(firstLanguage)('superseded') }];

export async function loader(args: LoaderFunctionArgs) {
  const member = await requireLetter(args, 'follow replies');
  const back = `/desk/letters/${member.letter.id}/replies`;
  return { frame: await deskFrameOf(member), back, ...(await supersedingLetters(member)) };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const member = await requireLetter(args, 'follow replies');
  const { later } = await readForm(args.request, supersessionForm);
  await nameLaterLetter(member, later ?? null);
  return redirect(`/desk/letters/${member.letter.id}/replies`);
});

export default function LaterLetter() {
  const { frame, back, offered, laterId } = useLoaderData<typeof loader>();
  const form = useFormState<{ later: string }>(useActionData<typeof action>(), { later: laterId ?? '' });
  const say = useWords(words);
  const letters = offered.map(({ id, title }) => ({ value: id, label: title }));
  return (
    <Page title={say('superseded')} lead={say('supersededHint')} above={<DeskFrame letter={frame} current="replies" />}>
      <WayBack to={back}>{say('title')}</WayBack>
      <DeedForm form={form}>
        <ChoiceField
          field={form.fields.later}
          label={say('superseded')}
          choices={[{ value: '', label: say('supersededNone') }, ...letters]}
        />
        <Buttons>
          <Button weight="deed">{say('supersededDeed')}</Button>
        </Buttons>
      </DeedForm>
    </Page>
  );
}
