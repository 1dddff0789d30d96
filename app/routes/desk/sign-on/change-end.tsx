import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { DeskPage } from '~/letters/desk/desk-frame';
import { deskFrameOf, requireLetter } from '~/letters/desk/desk-frame.server';
import { firstLanguage } from '~/platform/locale/sentences';
import { deed, readForm } from '~/platform/request/form.server';
import { givingUpForm } from '~/sign-on/change/change-form';
import { changeWords } from '~/sign-on/change/change-form.words';
import { changePage } from '~/sign-on/change/change-page.server';
import { giveChangeUp } from '~/sign-on/change/giving-up.server';
import {
  Button,
  Buttons,
  DeedForm,
  Irrevocable,
  LinkButton,
  Notice,
  TextArea,
  titled,
  useFormState,
  useWords,
} from '~/ui/door/design-system';
import { words } from './change.words';

export const meta = titled(words, 'title');

export async function loader(args: LoaderFunctionArgs) {
  const member = await requireLetter(args, 'open letters');
  const [frame, page] = await Promise.all([deskFrameOf(member), changePage(member)]);
  const which = page?.out ?? page?.left;
  const out = which ? { number: which.number, former: which.former } : null;
  return { frame, out, back: `/desk/letters/${member.letter.id}/change` };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const member = await requireLetter(args, 'open letters');
  const { reason } = await readForm(args.request, givingUpForm(changeWords(firstLanguage)));
  await giveChangeUp(member, reason);
  return redirect(`/desk/letters/${member.letter.id}/change`);
});

export default function ChangeEnd() {
  const { frame, out, back } = useLoaderData<typeof loader>();
  const form = useFormState<{ reason: string }>(useActionData<typeof action>());
  const say = useWords(words);
  if (!out)
    return (
      <DeskPage letter={frame} current="change" title={say('title')}>
        <Notice>{form.refusal ?? say('nothingOut')}</Notice>
        <LinkButton to={back}>{say('back')}</LinkButton>
      </DeskPage>
    );
  return (
    <DeskPage letter={frame} current="change" title={say('givingUpTitle', out)}>
      <Irrevocable
        happens={<p>{say('givingUpHappens', out)}</p>}
        whom={<p>{say('givingUpWhom', out)}</p>}
        lasting={<p>{say('givingUpLasting')}</p>}
        back={back}
      >
        <DeedForm form={form}>
          <TextArea field={form.fields.reason} label={say('reason')} hint={say('reasonHint')} rows={3} />
          <Buttons>
            <Button weight="deed">{say('givingUpDeed', out)}</Button>
          </Buttons>
        </DeedForm>
      </Irrevocable>
    </DeskPage>
  );
}
