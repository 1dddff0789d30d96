import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { notThere, requireStaff } from '~/accounts/visitors.server';
import { isId } from '~/organisations/members.server';
import { deed } from '~/platform/form.server';
import { instantInWords } from '~/platform/locale/dates';
import { firstLanguage } from '~/platform/locale/sentences';
import { words } from '~/publication/staff-letters.words';
import { letterForStaff, liftTakedown } from '~/publication/takedowns.server';
import { Breadcrumb } from '~/ui/breadcrumb';
import { Button } from '~/ui/button';
import { Buttons, DeedForm, useFormState } from '~/ui/form';
import { useLanguage, useWords } from '~/ui/language';
import { Page } from '~/ui/page';

export const meta: MetaFunction = () => [{ title: words(firstLanguage)('putBackDeed') }];

export async function loader(args: LoaderFunctionArgs) {
  await requireStaff(args);
  const letterId = args.params['letter'];
  const letter = isId(letterId) ? await letterForStaff(letterId) : null;
  if (!letter) throw notThere();
  return letter;
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const staff = await requireStaff(args);
  const letterId = args.params['letter'];
  if (!isId(letterId) || !(await letterForStaff(letterId))) throw notThere();
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
