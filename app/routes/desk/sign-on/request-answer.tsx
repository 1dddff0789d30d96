import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { notFound } from '~/accounts/visitors.server';
import { DeskPage } from '~/letters/desk/desk-frame';
import { deskFrameOf, requireLetter } from '~/letters/desk/desk-frame.server';
import { firstLanguage } from '~/platform/locale/sentences';
import { deed, readForm } from '~/platform/request/form.server';
import { admissionWords } from '~/sign-on/admission/admission.words';
import { admitOrganisation, allowToAskAgain, declineRequest } from '~/sign-on/admission/admission-answers.server';
import { declineForm } from '~/sign-on/admission/admission-form';
import { requestPage } from '~/sign-on/admission/requests-page.server';
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
import { words } from './requests.words';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? words(firstLanguage)(`title ${data.answer}`, { organisation: data.organisation }) : '' },
];

const answers = ['granted', 'declined', 'again'] as const;
const answerIn = (named: string | undefined) => {
  const answer = answers.find((known) => known === named);
  if (!answer) throw notFound();
  return answer;
};

export async function loader(args: LoaderFunctionArgs) {
  const member = await requireLetter(args, 'invite organisations');
  const answer = answerIn(args.params['answer']);
  const page = await requestPage(member, args.params['request']);
  return { ...page, answer, frame: await deskFrameOf(member), back: `/desk/letters/${member.letter.id}/requests` };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const member = await requireLetter(args, 'invite organisations');
  const answer = answerIn(args.params['answer']);
  const { id } = await requestPage(member, args.params['request']);
  if (answer === 'granted') await admitOrganisation(member, id);
  else if (answer === 'again') await allowToAskAgain(member, id);
  else await declineRequest(member, id, (await readForm(args.request, declineForm, admissionWords)).reason);
  return redirect(`/desk/letters/${member.letter.id}/requests`);
});

export default function RequestAnswer() {
  const { frame, answer, organisation, state, back } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const say = useWords(words);
  const possible = state === (answer === 'again' ? 'declined' : 'waiting');
  return (
    <DeskPage title={say(`title ${answer}`, { organisation })} letter={frame} current="signatories">
      {possible || reply ? (
        <Answer />
      ) : (
        <Notice kind="warning">
          {say('answeredAlready', { organisation })} <a href={back}>{say('title')}</a>
        </Notice>
      )}
    </DeskPage>
  );
}

function Answer() {
  const { answer, organisation, words: asked, back } = useLoaderData<typeof loader>();
  const form = useFormState<{ reason: string }>(useActionData<typeof action>());
  const say = useWords(words);
  const declines = answer === 'declined';
  const happens = (
    <>
      <p>{say(`happens ${answer}`, { organisation })}</p>
      <blockquote className="reply-words">
        <p>{asked}</p>
      </blockquote>
    </>
  );
  return (
    <Irrevocable
      happens={happens}
      whom={<p>{say(declines ? 'whomReason' : 'whom')}</p>}
      lasting={<p>{say(`lasting ${answer}`, { organisation })}</p>}
      back={back}
    >
      <DeedForm form={form}>
        {declines ? (
          <TextArea field={form.fields.reason} label={say('reasonLabel')} hint={say('reasonHint')} rows={3} />
        ) : null}
        <Buttons>
          <Button weight="deed">{say(`deed ${answer}`, { organisation })}</Button>
        </Buttons>
      </DeedForm>
    </Irrevocable>
  );
}
