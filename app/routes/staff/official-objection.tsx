import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { recordObjection } from '~/delivery/objections.server';
import { deed } from '~/platform/form.server';
import { firstLanguage } from '~/platform/locale/sentences';
import { Breadcrumb } from '~/ui/breadcrumb';
import { Button } from '~/ui/button';
import { Buttons, DeedForm, useFormState } from '~/ui/form';
import { Irrevocable } from '~/ui/irrevocable';
import { useWords } from '~/ui/language';
import { Page } from '~/ui/page';
import { words } from './official.words';
import { staffAndOfficial } from './official-found.server';

export const meta: MetaFunction = () => [{ title: words(firstLanguage)('objectionTitle') }];

export async function loader(args: LoaderFunctionArgs) {
  const { official, page } = await staffAndOfficial(args);
  return { back: page, name: official.fullName };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const { staff, official, page } = await staffAndOfficial(args);
  await recordObjection(staff, official.id);
  return redirect(page);
});

export default function OfficialObjection() {
  const { back, name } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>());
  const say = useWords(words);
  return (
    <Page title={say('objectionTitle')} above={<Breadcrumb steps={[{ to: back, label: name }]} />}>
      <Irrevocable
        happens={<p>{say('objectionHappens', { name })}</p>}
        lasting={<p>{say('objectionLasting')}</p>}
        back={back}
      >
        <DeedForm form={form}>
          <Buttons>
            <Button weight="deed">{say('objectionDeed')}</Button>
          </Buttons>
        </DeedForm>
      </Irrevocable>
    </Page>
  );
}
