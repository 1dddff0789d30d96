import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { dispatchPath, requireDispatch } from '~/delivery/dispatch/dispatch-deeds.server';
import { shorteningForm } from '~/delivery/go-ahead/dispatch-forms';
import { shortenCoverTime } from '~/delivery/mail/shortenings.server';
import { DeskPage } from '~/letters/desk/desk-frame';
import { deskFrameOf } from '~/letters/desk/desk-frame.server';
import { instantInWords } from '~/platform/locale/dates';
import { deed, readForm } from '~/platform/request/form.server';
import {
  Button,
  Buttons,
  DeedForm,
  Irrevocable,
  Notice,
  TextField,
  titled,
  useFormState,
  useWords,
} from '~/ui/door/design-system';
import { words } from './cover-shortening.words';

export const meta = titled(words, 'title');

export async function loader(args: LoaderFunctionArgs) {
  const member = await requireDispatch(args, 'send letters');
  const { earliestAt } = member.dispatch;
  const frame = await deskFrameOf(member);
  const back = dispatchPath(member);
  const waits = earliestAt && earliestAt > member.at;
  return { frame, back, earliest: waits ? instantInWords(earliestAt, frame.timeZone) : null };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const member = await requireDispatch(args, 'send letters');
  const { reason } = await readForm(args.request, shorteningForm);
  await shortenCoverTime(member, reason);
  return redirect(dispatchPath(member));
});

export default function CoverShortening() {
  const { frame, back, earliest } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const say = useWords(words);
  return (
    <DeskPage title={say('title')} letter={frame} current="dispatch">
      {earliest === null && !reply ? <Nothing back={back} /> : <Shortening />}
    </DeskPage>
  );
}

function Nothing({ back }: { back: string }) {
  const say = useWords(words);
  return (
    <Notice>
      {say('nothing')} <a href={back}>{say('back')}</a>
    </Notice>
  );
}

function Shortening() {
  const { back, earliest } = useLoaderData<typeof loader>();
  const form = useFormState<{ reason: string }>(useActionData<typeof action>());
  const say = useWords(words);
  return (
    <Irrevocable
      happens={<p>{earliest ? say('happens', { earliest }) : say('nothing')}</p>}
      whom={<p>{say('whom')}</p>}
      lasting={<p>{say('lasting')}</p>}
      back={back}
    >
      <DeedForm form={form}>
        <TextField field={form.fields.reason} label={say('reason')} hint={say('reasonHint')} />
        <Buttons>
          <Button weight="deed">{say('deed')}</Button>
        </Buttons>
      </DeedForm>
    </Irrevocable>
  );
}
