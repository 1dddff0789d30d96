import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { againPage, chooseAgain } from '~/delivery/audience/again.server';
import { dispatchPath, requireDispatch } from '~/delivery/dispatch/dispatch-deeds.server';
import { chosenAgainForm } from '~/delivery/go-ahead/dispatch-forms';
import { DeskPage } from '~/letters/desk/desk-frame';
import { deskFrameOf } from '~/letters/desk/desk-frame.server';
import { dateInWords } from '~/platform/locale/dates';
import { deed, readForm } from '~/platform/request/form.server';
import {
  Button,
  Buttons,
  DeedForm,
  Empty,
  LinkButton,
  TextField,
  titled,
  useFormState,
  useLanguage,
  useWords,
} from '~/ui/door/design-system';
import { words } from './again.words';

export const meta = titled(words, 'title');

export async function loader(args: LoaderFunctionArgs) {
  const member = await requireDispatch(args, 'choose addressees');
  if (member.dispatch.sentAt) throw redirect(dispatchPath(member));
  const [frame, page] = await Promise.all([deskFrameOf(member), againPage(member)]);
  return { frame, page, back: dispatchPath(member) };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const member = await requireDispatch(args, 'choose addressees');
  const { messages, reason } = await readForm(args.request, chosenAgainForm);
  await chooseAgain(member, messages, reason);
  return redirect(dispatchPath(member));
});

export default function Again() {
  const { frame, page, back } = useLoaderData<typeof loader>();
  const say = useWords(words);
  const seal = <LinkButton to={`/desk/letters/${frame.letterId}/seal`}>{say('toSeal')}</LinkButton>;
  const choose = <LinkButton to={`${back}/addressees`}>{say('addressees')}</LinkButton>;
  return (
    <DeskPage title={say('title')} lead={say('lead')} letter={frame} current="dispatch">
      {page === null ? (
        <Empty title={say('notSealed')} next={seal}>
          {null}
        </Empty>
      ) : page.officials.length === 0 ? (
        <Empty title={say('empty')} next={choose}>
          {say('emptyMeaning')}
        </Empty>
      ) : (
        <Choose />
      )}
    </DeskPage>
  );
}

function Choose() {
  const { frame, page, back } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const say = useWords(words);
  const language = useLanguage();
  const form = useFormState<{ reason: string }>(reply, { reason: page?.reason ?? '' });
  if (!page) return null;
  return (
    <DeedForm form={form}>
      <fieldset className="form">
        <legend>{say('officials', { number: page.number })}</legend>
        <p className="field-hint">{say('hint')}</p>
        {page.officials.map(({ id, name, institution, sentAt, number, chosen }) => (
          <label key={id} className="choice">
            <input type="checkbox" name="messages" value={id} defaultChecked={chosen} />
            <span>
              {name}
              <span className="choice-hint">
                {institution}.{' '}
                {sentAt ? say('had', { number, date: dateInWords(sentAt, frame.timeZone, language) }) : null}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      <TextField field={form.fields.reason} label={say('reason')} hint={say('reasonHint')} />
      <Buttons>
        <Button weight="deed">{say('save')}</Button>
        <LinkButton to={back}>{say('back')}</LinkButton>
      </Buttons>
    </DeedForm>
  );
}
