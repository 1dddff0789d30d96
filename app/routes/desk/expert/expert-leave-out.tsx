import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { DeskPage } from '~/letters/desk/desk-frame';
import { deskFrameOf, requireLetter } from '~/letters/desk/desk-frame.server';
import { firstLanguage } from '~/platform/locale/sentences';
import { deed, readForm } from '~/platform/request/form.server';
import { decisionForm } from '~/sign-on/decision/decision-form';
import { decisionWords } from '~/sign-on/decision/decision-form.words';
import { expertToDecide, leaveExpertOut } from '~/sign-on/expert/expert-decisions.server';
import {
  Button,
  Buttons,
  DeedForm,
  Irrevocable,
  Notice,
  TextArea,
  titled,
  useFormState,
  useWords,
} from '~/ui/door/design-system';
import { words } from './experts.words';

export const meta = titled(words, 'leaveOut');

export async function loader(args: LoaderFunctionArgs) {
  const member = await requireLetter(args, 'decide on signatories');
  const { expert, name, edition } = await expertToDecide(member, args.params['expert']);
  const stands = !expert.withdrawnAt && !expert.declinedAt;
  const back = `/desk/letters/${member.letter.id}/experts`;
  return { frame: await deskFrameOf(member), name, edition, stands, back };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const member = await requireLetter(args, 'decide on signatories');
  const { reason } = await readForm(args.request, decisionForm(decisionWords(firstLanguage), true));
  await leaveExpertOut(member, args.params['expert'], reason);
  return redirect(`/desk/letters/${member.letter.id}/experts`);
});

export default function ExpertLeaveOut() {
  const { frame, name, edition, stands, back } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const form = useFormState<{ reason: string }>(reply);
  const say = useWords(words);
  const possible = stands && edition === null;
  return (
    <DeskPage title={say('leaveOutTitle', { name })} letter={frame} current="signatories">
      {possible || reply ? (
        <Irrevocable
          happens={<p>{say('happens', { name })}</p>}
          whom={<p>{say('whom', { name })}</p>}
          lasting={<p>{say('lasting', { name })}</p>}
          back={back}
        >
          <DeedForm form={form}>
            <TextArea
              field={form.fields.reason}
              label={say('leaveOutReason')}
              hint={say('leaveOutHint', { name })}
              rows={3}
            />
            <Buttons>
              <Button weight="deed">{say('leaveOutDeed', { name })}</Button>
            </Buttons>
          </DeedForm>
        </Irrevocable>
      ) : (
        <Notice kind="warning">
          {edition === null ? say('ended', { name }) : say('sealed', { name, number: edition })}{' '}
          <a href={back}>{say('back')}</a>
        </Notice>
      )}
    </DeskPage>
  );
}
