import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { DeskPage } from '~/letters/desk/desk-frame';
import { deskFrameOf, requireLetter } from '~/letters/desk/desk-frame.server';
import { instantInWords } from '~/platform/locale/dates';
import { deed } from '~/platform/request/form.server';
import { answerRows } from '~/sign-on/answers/answer-rows.server';
import { closeLetter } from '~/sign-on/opening/closures.server';
import { openedLetter } from '~/sign-on/opening/opened-letter.server';
import { textOutFor } from '~/sign-on/opening/text-out.server';
import {
  Button,
  Buttons,
  DeedForm,
  Irrevocable,
  LinkButton,
  Notice,
  ReadersTime,
  titled,
  useFormState,
  useLanguage,
  useWords,
} from '~/ui/door/design-system';
import { words } from './closure.words';

export const meta = titled(words, 'title');

export async function loader(args: LoaderFunctionArgs) {
  const member = await requireLetter(args, 'close letters');
  const [frame, letter, answers, out] = await Promise.all([
    deskFrameOf(member),
    openedLetter(member.letter.id, member.at),
    answerRows(member.letter.id),
    textOutFor(member),
  ]);
  const opened = letter && { ...letter, title: letter.parts.title };
  const waiting = answers.filter(({ state }) => state === 'waits' || state === 'one of two').length;
  return { frame, opened, waiting, out, back: `/desk/letters/${member.letter.id}/signatories` };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const member = await requireLetter(args, 'close letters');
  await closeLetter(member);
  return redirect(`/desk/letters/${member.letter.id}/signatories`);
});

export default function Closure() {
  const { frame, opened, waiting, out, back } = useLoaderData<typeof loader>();
  const form = useFormState<Record<never, never>>(useActionData<typeof action>());
  const say = useWords(words);
  const language = useLanguage();
  const until = opened ? instantInWords(opened.endsAt, opened.timeZone, language) : '';
  return (
    <DeskPage title={say('title')} letter={frame} current="opening">
      {opened?.open ? (
        <Irrevocable
          happens={
            <>
              <p>
                {say('happens', { title: opened.title, until })}{' '}
                <ReadersTime at={opened.endsAt} timeZone={opened.timeZone} as="sentence" /> {say('onTheirWay')}
              </p>
              {out ? (
                <Notice kind="warning">
                  {say(`out ${out.kind}`, {
                    number: out.number,
                    until: instantInWords(out.until, opened.timeZone, language),
                  })}
                </Notice>
              ) : null}
            </>
          }
          whom={<p>{say('whom', { waiting })}</p>}
          lasting={<p>{say('lasting')}</p>}
          back={back}
        >
          <DeedForm form={form}>
            <Buttons>
              <Button weight="deed">{say('deed')}</Button>
            </Buttons>
          </DeedForm>
        </Irrevocable>
      ) : (
        <>
          <Notice>{opened ? say('closedAt', { when: until }) : say('notOpen')}</Notice>
          <LinkButton to={opened ? back : `/desk/letters/${frame.letterId}/opening`}>
            {say(opened ? 'toSignatories' : 'toOpening')}
          </LinkButton>
        </>
      )}
    </DeskPage>
  );
}
