import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { DeskPage } from '~/letters/desk/desk-frame';
import { deskFrameOf, requireLetter } from '~/letters/desk/desk-frame.server';
import type { Say } from '~/platform/locale/sentences';
import { deed, malformedAt, readForm } from '~/platform/request/form.server';
import { languageOfInvitations } from '~/sign-on/invitation/invitation-language';
import { earlierLetters, organisationsOfEarlier } from '~/sign-on/list/earlier-letters.server';
import { keepList } from '~/sign-on/list/lists.server';
import {
  Breadcrumb,
  Button,
  Buttons,
  ChoiceField,
  DeedForm,
  Empty,
  type FieldsOf,
  titled,
  useFormState,
  useWords,
} from '~/ui/door/design-system';
import { words } from './list-earlier.words';

export const meta = titled(words, 'title');

const earlierForm = (say: Say<'letterMissing'>) =>
  z.object({ letter: z.uuid(say('letterMissing')), who: z.enum(['all', 'signed']) });

export async function loader(args: LoaderFunctionArgs) {
  const member = await requireLetter(args, 'invite organisations');
  const [frame, letters] = await Promise.all([deskFrameOf(member), earlierLetters(member)]);
  return { frame, letters, desk: `/desk/letters/${member.letter.id}/invitations` };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const member = await requireLetter(args, 'invite organisations');
  const { letter, who } = await readForm(args.request, earlierForm, words);
  const brought = await organisationsOfEarlier(member, letter, who === 'signed');
  if (!brought) malformedAt(args.request, 'letter', words.sentence('nobody'));
  const id = await keepList(member, brought, languageOfInvitations(member.letter.language));
  return redirect(`/desk/letters/${member.letter.id}/invitations/lists/${id}`);
});

export default function ListEarlier() {
  const { frame, desk, letters } = useLoaderData<typeof loader>();
  const form = useFormState<FieldsOf<typeof earlierForm>>(useActionData<typeof action>(), { who: 'all' });
  const say = useWords(words);
  const choices = letters.map(({ id, title, invited }) => ({
    value: id,
    label: title,
    hint: say('invited', { count: invited }),
  }));
  return (
    <DeskPage title={say('title')} lead={say('lead')} letter={frame} current="invitations">
      <Breadcrumb steps={[{ to: desk, label: say('back') }]} />
      {letters.length === 0 ? (
        <Empty title={say('none')}>{say('noneNext')}</Empty>
      ) : (
        <DeedForm form={form} to={`${desk}/earlier`}>
          <ChoiceField field={form.fields.letter} label={say('letter')} choices={choices} />
          <ChoiceField
            field={form.fields.who}
            label={say('who')}
            choices={(['all', 'signed'] as const).map((value) => ({ value, label: say(value) }))}
          />
          <Buttons>
            <Button weight="deed">{say('deed')}</Button>
          </Buttons>
        </DeedForm>
      )}
    </DeskPage>
  );
}
