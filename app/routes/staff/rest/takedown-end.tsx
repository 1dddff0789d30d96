import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { notFound, requireStaff } from '~/accounts/visitors.server';
import { isId } from '~/organisations/organisation/members.server';
import { instantInWords } from '~/platform/locale/dates';
import { deed } from '~/platform/request/form.server';
import { words } from '~/publication/publication/staff-letters.words';
import { letterForStaff, liftTakedown } from '~/publication/publication/takedowns.server';
import {
  Breadcrumb,
  Button,
  Buttons,
  DeedForm,
  Page,
  titled,
  useFormState,
  useLanguage,
  useWords,
} from '~/ui/door/design-system';

export const meta = titled(words, 'putBackDeed');

export async function loader(args: LoaderFunctionArgs) {
  await requireStaff(args);
  const letterId = args.params['letter'];
  const letter = isId(letterId) ? await letterForStaff(letterId) : null;
  if (!letter) throw notFound();
  return letter;
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const staff = await requireStaff(args);
  const letterId = args.params['letter'];
  if (!isId(letterId) || !(await letterForStaff(letterId))) throw notFound();
  await liftTakedown(staff, letterId);
  return redirect('/staff/letters');
});

export default function TakedownEnd() {
  const { title, takedown } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>());
  const say = useWords(words);
  const language = useLanguage();
  const when = takedown && instantInWords(takedown.takenAt, 'Europe/Brussels', language);
  return (
    <Page title={title} above={<Breadcrumb steps={[{ to: '/staff/letters', label: say('title') }]} />}>
      <p>{takedown && when ? say('isDown', { when, reason: takedown.reason }) : say('isReadable')}</p>
      <DeedForm form={form}>
        {takedown ? (
          <Buttons>
            <Button weight="deed">{say('putBackDeed')}</Button>
          </Buttons>
        ) : null}
      </DeedForm>
    </Page>
  );
}
