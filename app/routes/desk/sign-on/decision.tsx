import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { notFound } from '~/accounts/visitors.server';
import { DeskPage } from '~/letters/desk/desk-frame';
import { deskFrameOf, requireLetter } from '~/letters/desk/desk-frame.server';
import { writtenIn } from '~/letters/text/languages';
import { firstLanguage } from '~/platform/locale/sentences';
import { deed, readForm } from '~/platform/request/form.server';
import { decisions } from '~/sign-on/decision/decision';
import { decisionForm } from '~/sign-on/decision/decision-form';
import { decisionWords } from '~/sign-on/decision/decision-form.words';
import { decide } from '~/sign-on/decision/decisions.server';
import { decisionPage } from '~/sign-on/decision/statements.server';
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
import { words } from './decision.words';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? words(firstLanguage)(`title ${data.decision}`, { organisation: data.organisation }) : '' },
];

const decisionIn = (named: string | undefined) => {
  const decision = decisions.find((known) => known === named);
  if (!decision) throw notFound();
  return decision;
};
const boardOf = (letterId: string, decision: string) =>
  `/desk/letters/${letterId}/${decision.startsWith('statement') ? 'statements' : 'signatories'}`;

export async function loader(args: LoaderFunctionArgs) {
  const member = await requireLetter(args, 'decide on signatories');
  const decision = decisionIn(args.params['decision']);
  const page = await decisionPage(member, args.params['endorsement'], decision);
  return { ...page, decision, frame: await deskFrameOf(member), back: boardOf(member.letter.id, decision) };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const member = await requireLetter(args, 'decide on signatories');
  const decision = decisionIn(args.params['decision']);
  const { id, asksReason } = await decisionPage(member, args.params['endorsement'], decision);
  const said = await readForm(args.request, decisionForm(decisionWords(firstLanguage), asksReason));
  await decide(member, id, decision, said);
  return redirect(boardOf(member.letter.id, decision));
});

export default function DecisionPage() {
  const { frame, decision, organisation, possible, edition, back } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const say = useWords(words);
  return (
    <DeskPage title={say(`title ${decision}`, { organisation })} letter={frame} current="signatories">
      {possible || reply ? (
        <Deed />
      ) : (
        <Notice kind="warning">
          {decision === 'declined' && edition !== null
            ? say('sealed', { organisation, number: edition })
            : say('impossible', { organisation })}{' '}
          <a href={back}>{say('back')}</a>
        </Notice>
      )}
    </DeskPage>
  );
}

function Deed() {
  const { decision, organisation, statement, seen, language, asksReason, edition, back } =
    useLoaderData<typeof loader>();
  const form = useFormState<{ reason: string }>(useActionData<typeof action>());
  const say = useWords(words);
  const ofStatement = decision === 'statement-shown' || decision === 'statement-left-out';
  const happens = (
    <>
      <p>{say(`happens ${decision}`, { organisation })}</p>
      {ofStatement && edition !== null ? <p>{say(`sealed ${decision}`, { organisation, number: edition })}</p> : null}
      {ofStatement ? (
        <figure className="statement" {...writtenIn(language)}>
          <blockquote>
            <p>{statement}</p>
          </blockquote>
          <figcaption>{organisation}</figcaption>
        </figure>
      ) : null}
    </>
  );
  const whom = <p>{asksReason ? say('whom', { organisation }) : say('nobodyTold', { organisation })}</p>;
  return (
    <Irrevocable
      happens={happens}
      whom={whom}
      lasting={<p>{say(`lasting ${decision}`, { organisation })}</p>}
      back={back}
    >
      <DeedForm form={form}>
        {seen ? <input type="hidden" name="seen" value={seen} /> : null}
        {asksReason ? (
          <TextArea field={form.fields.reason} label={say('reason')} hint={say(`reasonHint ${decision}`)} rows={3} />
        ) : null}
        <Buttons>
          <Button weight="deed">{say(`deed ${decision}`, { organisation })}</Button>
        </Buttons>
      </DeedForm>
    </Irrevocable>
  );
}
