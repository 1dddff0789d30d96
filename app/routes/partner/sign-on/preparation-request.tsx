import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { languageFor } from '~/platform/locale/reader.server';
import { deed } from '~/platform/request/form.server';
import { requestApproval } from '~/sign-on/endorsement/approvals.server';
import { requirePreparation } from '~/sign-on/opening/preparation-deeds.server';
import { preparationPage } from '~/sign-on/preparation/preparation-page.server';
import { Button, Buttons, DeedForm, Page, useFormState, useWords } from '~/ui/door/design-system';
import { words } from './preparation.words';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? '' }];

export async function loader(args: LoaderFunctionArgs) {
  const { preparation } = await preparationPage(await requirePreparation(args, 'prepare endorsements'));
  return { title: words(languageFor(args))('askTitle'), id: preparation.id, signatory: preparation.signatory ?? '' };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const member = await requirePreparation(args, 'prepare endorsements');
  await requestApproval(member);
  return redirect(`/preparations/${member.preparation.id}/check`);
});

export default function PreparationRequest() {
  const { id, signatory } = useLoaderData<typeof loader>();
  const form = useFormState<Record<never, never>>(useActionData<typeof action>());
  const say = useWords(words);
  return (
    <Page title={say('askTitle')} lead={say('askLead', { signatory })}>
      <DeedForm form={form}>
        <Buttons>
          <Button weight="deed">{say('ask', { signatory })}</Button>
          <a href={`/preparations/${id}/check`}>{say('again')}</a>
        </Buttons>
      </DeedForm>
    </Page>
  );
}
