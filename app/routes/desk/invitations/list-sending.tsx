import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { DeskPage } from '~/letters/desk/desk-frame';
import { deskFrameOf } from '~/letters/desk/desk-frame.server';
import { mostOfOneCauser } from '~/platform/notice/mail-bounds';
import { deed, readForm } from '~/platform/request/form.server';
import { inviteList } from '~/sign-on/list/inviting.server';
import { listCounts } from '~/sign-on/list/list-page.server';
import {
  Button,
  Buttons,
  DeedForm,
  Irrevocable,
  LinkButton,
  Notice,
  titled,
  useFormState,
  useWords,
} from '~/ui/door/design-system';
import { words } from './list-sending.words';
import { requireList } from './require-list.server';

export const meta = titled(words, 'title');

const sendingForm = z.object({ seen: z.coerce.number().int().min(0) });

export async function loader(args: LoaderFunctionArgs) {
  const member = await requireList(args);
  const { letter, list, organisation, person } = member;
  const [frame, counts] = await Promise.all([deskFrameOf(member), listCounts(member)]);
  const back = `/desk/letters/${letter.id}/invitations/lists/${list.id}`;
  return {
    frame,
    counts,
    back,
    collected: list.collected,
    lead: organisation.displayName,
    address: person.address,
    most: mostOfOneCauser,
  };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const member = await requireList(args);
  const { seen } = await readForm(args.request, sendingForm);
  await inviteList(member, seen);
  return redirect(`/desk/letters/${member.letter.id}/invitations/lists/${member.list.id}?show=all`);
});

export default function ListSending() {
  const { frame, counts, back, collected } = useLoaderData<typeof loader>();
  const form = useFormState<Record<never, never>>(useActionData<typeof action>());
  const say = useWords(words);
  return (
    <DeskPage title={say(collected ? 'titleCollected' : 'title')} letter={frame} current="invitations">
      {counts.mails === 0 ? (
        <>
          <Notice>{form.refusal ?? say('none')}</Notice>
          <LinkButton to={back}>{say('back')}</LinkButton>
        </>
      ) : (
        <Irrevocable happens={<Happens />} whom={<Whom />} lasting={<p>{say('lasting')}</p>} back={back}>
          <DeedForm form={form}>
            <input type="hidden" name="seen" value={counts.mails} />
            <Buttons>
              <Button weight="deed">{say(collected ? 'deedCollected' : 'deed', { mails: counts.mails })}</Button>
            </Buttons>
          </DeedForm>
        </Irrevocable>
      )}
    </DeskPage>
  );
}

function Happens() {
  const { frame, counts, lead, address, most, collected } = useLoaderData<typeof loader>();
  const say = useWords(words);
  return (
    <>
      {collected ? <p>{say('happensCollected')}</p> : null}
      <p>{say('happens', { mails: counts.mails, lead, letter: frame.title, address })}</p>
      {counts.mails > most ? <p>{say('bounded', { most })}</p> : null}
    </>
  );
}

function Whom() {
  const { counts } = useLoaderData<typeof loader>();
  const say = useWords(words);
  const left = (['wrong', 'missing', 'known', 'aside'] as const).filter((state) => counts[state] > 0);
  return (
    <>
      <p>{say('whom', { ready: counts.ready })}</p>
      {left.length > 0 ? <p>{say('left')}</p> : null}
      {left.length > 0 ? (
        <ul>
          {left.map((state) => (
            <li key={state}>{say(state, { count: counts[state] })}</li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
