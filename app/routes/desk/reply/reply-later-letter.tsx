import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { nameLaterLetter, supersedingLetters } from '~/delivery/reply/expectations.server';
import { supersessionForm } from '~/delivery/reply/reply-forms';
import { trackerWords as words } from '~/delivery/tracker/tracker.words';
import { DeskPage } from '~/letters/desk/desk-frame';
import { deskFrameOf, requireLetter } from '~/letters/desk/desk-frame.server';
import { deed, readForm } from '~/platform/request/form.server';
import {
  Button,
  Buttons,
  ChoiceField,
  DeedForm,
  titled,
  useFormState,
  useWords,
  WayBack,
} from '~/ui/door/design-system';

export const meta = titled(words, 'superseded');

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
    <DeskPage title={say('superseded')} lead={say('supersededHint')} letter={frame} current="replies">
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
    </DeskPage>
  );
}
