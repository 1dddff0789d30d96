import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { notFound, requireStaff } from '~/accounts/visitors.server';
import { isId } from '~/organisations/organisation/members.server';
import { deed, readForm } from '~/platform/request/form.server';
import { words } from '~/publication/publication/staff-letters.words';
import { type TakedownFields, takedownForm } from '~/publication/publication/takedown';
import { letterForStaff, takeDown } from '~/publication/publication/takedowns.server';
import {
  Breadcrumb,
  Button,
  Buttons,
  DeedForm,
  Irrevocable,
  Page,
  TextArea,
  titled,
  useFormState,
  useWords,
} from '~/ui/door/design-system';

export const meta = titled(words, 'takedownTitle');

const letterIn = (params: Record<string, string | undefined>) =>
  isId(params['letter']) ? letterForStaff(params['letter']) : null;

export async function loader(args: LoaderFunctionArgs) {
  await requireStaff(args);
  const letter = await letterIn(args.params);
  if (!letter) throw notFound();
  if (letter.takedown) throw redirect(`/staff/letters/${letter.id}/takedown/end`);
  return letter;
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const staff = await requireStaff(args);
  const letter = await letterIn(args.params);
  if (!letter) throw notFound();
  const { reason } = await readForm(args.request, takedownForm, words);
  await takeDown(staff, letter.id, reason);
  return redirect('/staff/letters');
});

export default function Takedown() {
  const { title } = useLoaderData<typeof loader>();
  const form = useFormState<TakedownFields>(useActionData<typeof action>());
  const say = useWords(words);
  return (
    <Page title={say('takedownTitle')} above={<Breadcrumb steps={[{ to: '/staff/letters', label: say('title') }]} />}>
      <Irrevocable
        happens={<p>{say('happens', { title })}</p>}
        whom={<p>{say('whom')}</p>}
        lasting={<p>{say('lasting')}</p>}
        back="/staff/letters"
      >
        <DeedForm form={form}>
          <TextArea field={form.fields.reason} label={say('reason')} hint={say('reasonHint')} limit={1000} rows={4} />
          <Buttons>
            <Button weight="deed">{say('takeDownDeed')}</Button>
          </Buttons>
        </DeedForm>
      </Irrevocable>
    </Page>
  );
}
