import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { DeskPage } from '~/letters/desk/desk-frame';
import { deskFrameOf, requireLetter } from '~/letters/desk/desk-frame.server';
import { firstLanguage } from '~/platform/locale/sentences';
import { deed, readForm } from '~/platform/request/form.server';
import type { Answered } from '~/sign-on/substance/answer';
import { boardPage } from '~/sign-on/substance/board-page.server';
import { moveByAnswers } from '~/sign-on/substance/moving.server';
import { moveForm } from '~/sign-on/substance/substance-form';
import { substanceFormWords } from '~/sign-on/substance/substance-form.words';
import {
  Button,
  Buttons,
  DeedForm,
  Heading,
  Irrevocable,
  LinkButton,
  Notice,
  titled,
  useFormState,
  useWords,
} from '~/ui/door/design-system';
import { Lead } from './board.part';
import { words } from './substance.words';

export const meta = titled(words, 'move');

export async function loader(args: LoaderFunctionArgs) {
  const member = await requireLetter(args, 'open letters');
  const [frame, board] = await Promise.all([deskFrameOf(member), boardPage(member)]);
  return { frame, board, back: `/desk/letters/${member.letter.id}/change` };
}

/** Moves the letter by the figures that the page showed. */
export const action = deed(async (args: ActionFunctionArgs) => {
  const member = await requireLetter(args, 'open letters');
  const { seen } = await readForm(args.request, moveForm(substanceFormWords(firstLanguage)));
  await moveByAnswers(member, seen);
  return redirect(`/desk/letters/${member.letter.id}/change`);
});

export default function Move() {
  const { frame, board, back } = useLoaderData<typeof loader>();
  const form = useFormState<{ seen: string }>(useActionData<typeof action>());
  const say = useWords(words);
  if (!board)
    return (
      <DeskPage letter={frame} current="change" title={say('move')}>
        <Notice>{form.refusal ?? say('nothingOut')}</Notice>
        <LinkButton to={back}>{say('back')}</LinkButton>
      </DeskPage>
    );
  const { number, former, open } = board;
  const expertsLeft = board.experts.silent + board.experts.held.length;
  const figures = { number, former, stays: board.stays.length, left: board.left.length };
  const happens = (
    <>
      <p>{say('moveHappens', figures)}</p>
      <p>{say('moveLeft', figures)}</p>
      {board.experts.carry + expertsLeft > 0 ? (
        <p>{say('moveExperts', { number, carry: board.experts.carry, left: expertsLeft })}</p>
      ) : null}
      {figures.left > 0 ? <p>{say(open ? 'moveBack' : 'moveClosed')}</p> : null}
    </>
  );
  const whom = (
    <>
      <Names title={say('leave')} of={board.left} />
      <Names title={say('stay')} of={board.stays} />
    </>
  );
  return (
    <DeskPage letter={frame} current="change" title={say('moveTitle', { number })}>
      <Irrevocable happens={happens} whom={whom} lasting={<p>{say('moveLasting')}</p>} back={back}>
        <DeedForm form={form}>
          <input type="hidden" name="seen" value={board.seen} />
          <Lead board={board} />
          {board.lead?.state === 'carry' ? (
            <Buttons>
              <Button weight="deed">{say('moveDeed', figures)}</Button>
            </Buttons>
          ) : null}
        </DeedForm>
      </Irrevocable>
    </DeskPage>
  );
}

function Names({ title, of }: { title: string; of: readonly Answered[] }) {
  const say = useWords(words);
  return (
    <section>
      <Heading>{title}</Heading>
      <p>{of.length > 0 ? of.map(({ organisation }) => organisation).join(', ') : say('none')}</p>
    </section>
  );
}
