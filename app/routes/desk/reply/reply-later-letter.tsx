import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { nameLaterLetter, supersedingLetters } from '~/delivery/reply/expectations.server';
import { supersessionForm } from '~/delivery/reply/reply-forms';
import { trackerWords as words } from '~/delivery/tracker/tracker.words';
import { DeskFrame } from '~/letters/desk/desk-frame';
import { deskFrameOf } from '~/letters/desk/desk-frame.server';
import { requireLetter } from '~/letters/letter/letter-deeds.server';
import { firstLanguage } from '~/platform/locale/sentences';
import { deed, readForm } from '~/platform/request/form.server';
import { ChoiceField } from '~/ui/field/field';
import { Buttons, DeedForm, useFormState } from '~/ui/field/form';
import { Page } from '~/ui/frame/page';
import { WayBack } from '~/ui/frame/way-back';
import { Button } from '~/ui/part/button';
import { useWords } from '~/ui/part/language';

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
