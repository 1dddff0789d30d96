import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { dispatchPath, requireDispatch } from '~/delivery/dispatch/dispatch-deeds.server';
import { sendingForm } from '~/delivery/go-ahead/dispatch-forms';
import { sendDispatch, sendingPlan } from '~/delivery/go-ahead/sendings.server';
import { heldSince } from '~/delivery/sending/sending-hold.server';
import { DeskPage } from '~/letters/desk/desk-frame';
import { deskFrameOf } from '~/letters/desk/desk-frame.server';
import { instantInWords } from '~/platform/locale/dates';
import { firstLanguage, said } from '~/platform/locale/sentences';
import { deed, readForm } from '~/platform/request/form.server';
import {
  Button,
  Buttons,
  DeedForm,
  Irrevocable,
  Notice,
  titled,
  useFormState,
  useWords,
} from '~/ui/door/design-system';
import { approvalWords, words } from './sending.words';

export const meta = titled(words, 'title');

export async function loader(args: LoaderFunctionArgs) {
  const member = await requireDispatch(args, 'send letters');
  const { dispatch } = member;
  const back = dispatchPath(member);
  if (dispatch.sentAt) throw redirect(back);
  const { edition, addressed, leftOut, hindrances, approval } = await sendingPlan(member);
  const { goesAt, timeZone, perHour } = dispatch;
  const frame = await deskFrameOf(member);
  const heldAt = await heldSince();
  return {
    frame,
    back,
    edition: edition && { id: edition.id, number: edition.number },
    counter: dispatch.counter,
    replyTo: dispatch.replyTo,
    addressed: addressed.map(({ officialId, fullName }) => ({ id: officialId, name: fullName })),
    leftOut: leftOut.length,
    goesAt: goesAt && instantInWords(goesAt, timeZone ?? 'UTC'),
    perHour,
    heldAt: heldAt && instantInWords(heldAt, frame.timeZone),
    hindrances: [
      ...hindrances,
      ...(approval === 'asked' || approval === 'own' ? [approvalWords.sentence(approval)] : []),
    ].map((hindrance) => said(hindrance, firstLanguage)),
  };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const member = await requireDispatch(args, 'send letters');
  await sendDispatch(member, await readForm(args.request, sendingForm));
  return redirect(dispatchPath(member));
});

export default function Sending() {
  const { frame, back, hindrances, edition } = useLoaderData<typeof loader>();
  const say = useWords(words);
  return (
    <DeskPage title={say('title')} letter={frame} current="dispatch">
      {hindrances.length > 0 || !edition ? (
        <Notice kind="warning">
          {say('hindrances')}
          <ul>
            {hindrances.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <a href={back}>{say('back')}</a>
        </Notice>
      ) : (
        <Deed />
      )}
    </DeskPage>
  );
}

function Deed() {
  const { back, edition, counter, replyTo, addressed, leftOut, goesAt, perHour, heldAt } =
    useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>());
  const say = useWords(words);
  const count = addressed.length;
  const values = { counter, editionId: edition?.id ?? '', messages: count };
  return (
    <Irrevocable
      happens={
        <>
          <p>{say('happens', { number: edition?.number ?? 0, count, replyTo })}</p>
          <p>{goesAt ? say('goesAt', { hour: goesAt }) : say('atOnce')}</p>
          {heldAt ? <p>{say('held', { date: heldAt })}</p> : null}
          {perHour === null ? null : <p>{say('perHour', { count: perHour })}</p>}
        </>
      }
      whom={
        <>
          <details>
            <summary>{say('whom', { count })}</summary>
            <ul>
              {addressed.map(({ id, name }) => (
                <li key={id}>{name}</li>
              ))}
            </ul>
          </details>
          {leftOut > 0 ? <p>{say('leftOut', { count: leftOut })}</p> : null}
          {addressed[0] ? <a href={`${back}/mails/${addressed[0].id}`}>{say('look')}</a> : null}
        </>
      }
      lasting={<p>{say('lasting')}</p>}
      back={back}
    >
      <DeedForm form={form} to={`${back}/sending`}>
        {Object.entries(values).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <Buttons>
          <Button weight="deed">{goesAt ? say('schedule', { count }) : say('deed', { count })}</Button>
        </Buttons>
      </DeedForm>
    </Irrevocable>
  );
}
