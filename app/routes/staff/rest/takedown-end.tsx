import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { notFound, requireStaff } from '~/accounts/visitors.server';
import { isId } from '~/organisations/organisation/members.server';
import { instantInWords } from '~/platform/locale/dates';
import { firstLanguage } from '~/platform/locale/sentences';
import { deed } from '~/platform/request/form.server';
import { words } from '~/publication/publication/staff-letters.words';
import { letterForStaff, liftTakedown } from '~/publication/publication/takedowns.server';
import { Buttons, DeedForm, useFormState } from '~/ui/field/form';
import { Breadcrumb } from '~/ui/frame/breadcrumb';
import { Page } from '~/ui/frame/page';
import { Button } from '~/ui/part/button';
import { useLanguage, useWords } from '~/ui/part/language';

export const meta: MetaFunction = () => [{ title: words(firstLanguage)('putBackDeed') }];

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
