import { type ActionFunctionArgs, data, type HeadersFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { afterAnswer, forOneReader, requireOfficialPage } from '~/delivery/dispatch/official-link.server';
import { passOn } from '~/delivery/reply/passing-on.server';
import { type Colleague, colleagueForm } from '~/delivery/reply/reply-forms';
import { deed, readForm } from '~/platform/request/form.server';
import {
  Button,
  Buttons,
  DeedForm,
  type FieldsOf,
  Irrevocable,
  Page,
  TextField,
  titled,
  unlisted,
  useFormState,
  useWords,
  WayBack,
} from '~/ui/door/design-system';
import { loadAnswering } from './answering.server';
import { words } from './answering.words';

export const meta = titled(words, 'colleagueTitle', unlisted);

export const loader = loadAnswering;
export const headers: HeadersFunction = () => forOneReader;

/** First shows what would go to whom, and does nothing; the form of that page does it. */
export const action = deed(async (args: ActionFunctionArgs) => {
  const link = await requireOfficialPage(args);
  const typed = await readForm(args.request, colleagueForm);
  if (!typed.seen) return data({ colleague: typed, form: null, refusal: null });
  await passOn(link, typed);
  throw redirect(afterAnswer(link));
});

export default function PassOn() {
  const { path, name, title, lead, answer } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const form = useFormState<FieldsOf<typeof colleagueForm>>(reply);
  const say = useWords(words);
  if (reply && 'colleague' in reply) return <Check colleague={reply.colleague} />;
  return (
    <Page title={say('colleagueTitle')} lead={say('about', { title, lead })}>
      <WayBack to={path}>{say('back')}</WayBack>
      <p>{say('colleagueLead', { name })}</p>
      <DeedForm form={form}>
        <input type="hidden" name="answer" value={answer} />
        <TextField field={form.fields.address} label={say('colleagueAddress')} type="email" width="medium" />
        <Buttons>
          <Button weight="deed">{say('colleagueNext')}</Button>
        </Buttons>
      </DeedForm>
    </Page>
  );
}

function Check({ colleague }: { colleague: Colleague }) {
  const { path, name, lead } = useLoaderData<typeof loader>();
  const form = useFormState<FieldsOf<typeof colleagueForm>>(undefined);
  const say = useWords(words);
  const told = { address: colleague.address, name, lead };
  return (
    <Page title={say('colleagueCheck')}>
      <Irrevocable
        happens={<p>{say('colleagueHappens', told)}</p>}
        whom={<p>{say('colleagueWhom', told)}</p>}
        lasting={<p>{say('colleagueLasting')}</p>}
        back={`${path}/colleague`}
      >
        <DeedForm form={form}>
          <input type="hidden" name="answer" value={colleague.answer} />
          <input type="hidden" name="address" value={colleague.address} />
          <input type="hidden" name="seen" value="yes" />
          <Buttons>
            <Button weight="deed">{say('colleagueDeed', told)}</Button>
          </Buttons>
        </DeedForm>
      </Irrevocable>
    </Page>
  );
}
