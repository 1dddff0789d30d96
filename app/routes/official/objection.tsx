import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { objectToLetters, requireObjection } from '~/delivery/sending/objections.server';
import { mailAddressShown } from '~/platform/address/mail-address';
import { deed } from '~/platform/request/form.server';
import {
  Button,
  Buttons,
  DeedForm,
  Notice,
  Page,
  titled,
  unlisted,
  useFormState,
  useWords,
} from '~/ui/door/design-system';
import { words } from './objection.words';

export const meta = titled(words, 'title', unlisted);

export async function loader(args: LoaderFunctionArgs) {
  const { fullName, mailbox, objectedAt } = await requireObjection(args);
  return { name: fullName, mailbox, objected: objectedAt !== null };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const link = await requireObjection(args);
  await objectToLetters(link);
  return redirect(`/objections/${args.params['token']}`);
});

export default function Objection() {
  const { name, mailbox, objected } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>());
  const say = useWords(words);
  if (objected)
    return (
      <Page title={say('objected')}>
        <Notice kind="success">{say('objectedMeaning', { name })}</Notice>
      </Page>
    );
  return (
    <Page title={say('title')} lead={say('lead', { name, mailbox: mailAddressShown(mailbox) })}>
      <p>{say('happens', { name })}</p>
      <p>{say('lasting')}</p>
      <DeedForm form={form}>
        <Buttons>
          <Button weight="deed">{say('deed')}</Button>
        </Buttons>
      </DeedForm>
    </Page>
  );
}
