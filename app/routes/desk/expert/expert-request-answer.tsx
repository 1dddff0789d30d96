import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { notFound } from '~/accounts/visitors.server';
import { DeskPage } from '~/letters/desk/desk-frame';
import { deskFrameOf, requireLetter } from '~/letters/desk/desk-frame.server';
import { firstLanguage } from '~/platform/locale/sentences';
import { deed, readForm } from '~/platform/request/form.server';
import { expertAdmissionWords } from '~/sign-on/expert-admission/expert-admission.words';
import { expertDeclineForm } from '~/sign-on/expert-admission/expert-decline-form';
import { admitExpert, declineExpertRequest } from '~/sign-on/expert-admission/expert-request-answers.server';
import { expertRequestToAnswer } from '~/sign-on/expert-admission/expert-request-pages.server';
import {
  Button,
  Buttons,
  DeedForm,
  Irrevocable,
  Notice,
  TextArea,
  useFormState,
  useWords,
} from '~/ui/door/design-system';
import { words } from './experts.words';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? words(firstLanguage)(`answerTitle ${data.answer}`, { name: data.name }) : '' },
];

const answerIn = (named: string | undefined): 'granted' | 'declined' => {
  if (named !== 'granted' && named !== 'declined') throw notFound();
  return named;
};

export async function loader(args: LoaderFunctionArgs) {
  const member = await requireLetter(args, 'invite organisations');
  const answer = answerIn(args.params['answer']);
  const { name, beside, state } = await expertRequestToAnswer(member, args.params['request']);
  const back = `/desk/letters/${member.letter.id}/experts`;
  return { name, beside, state, answer, frame: await deskFrameOf(member), back };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const member = await requireLetter(args, 'invite organisations');
  const answer = answerIn(args.params['answer']);
  const { id } = await expertRequestToAnswer(member, args.params['request']);
  if (answer === 'granted') await admitExpert(member, id);
  else {
    const { reason } = await readForm(args.request, expertDeclineForm(expertAdmissionWords(firstLanguage)));
    await declineExpertRequest(member, id, reason);
  }
  return redirect(`/desk/letters/${member.letter.id}/experts`);
});

export default function ExpertRequestAnswer() {
  const { frame, answer, name, state, back } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const say = useWords(words);
  return (
    <DeskPage title={say(`answerTitle ${answer}`, { name })} letter={frame} current="signatories">
      {state === 'waiting' || reply ? (
        <Answer reply={reply} />
      ) : (
        <Notice kind="warning">
          {state === 'erased' ? say('erasedRequest') : say('answeredAlready', { name })}{' '}
          <a href={back}>{say('back')}</a>
        </Notice>
      )}
    </DeskPage>
  );
}

function Answer({ reply }: { reply: unknown }) {
  const { answer, name, beside, back } = useLoaderData<typeof loader>();
  const form = useFormState<{ reason: string }>(reply);
  const say = useWords(words);
  return (
    <Irrevocable
      happens={
        <>
          <p>{[name, beside].filter((part) => part).join(', ')}</p>
          <p>{say(`happens ${answer}`, { name })}</p>
        </>
      }
      whom={<p>{say(`whom ${answer}`, { name })}</p>}
      lasting={<p>{say(`lasting ${answer}`, { name })}</p>}
      back={back}
    >
      <DeedForm form={form}>
        {answer === 'declined' ? (
          <TextArea
            field={form.fields.reason}
            label={say('declineReason')}
            hint={say('declineReasonHint', { name })}
            rows={3}
          />
        ) : null}
        <Buttons>
          <Button weight="deed">{say(`answerDeed ${answer}`, { name })}</Button>
        </Buttons>
      </DeedForm>
    </Irrevocable>
  );
}
