import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { recordObjection } from '~/delivery/sending/objections.server';
import { deed } from '~/platform/request/form.server';
import {
  Breadcrumb,
  Button,
  Buttons,
  DeedForm,
  Irrevocable,
  Page,
  titled,
  useFormState,
  useWords,
} from '~/ui/door/design-system';
import { words } from './official.words';
import { staffAndOfficial } from './official-found.server';

export const meta = titled(words, 'objectionTitle');

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
