import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { notThere } from '~/accounts/visitors.server';
import { afterRevocation } from '~/delivery/after-withdrawal.server';
import { isId } from '~/organisations/members.server';
import { reasonForm } from '~/organisations/organisation';
import { revocableEvidence, revokeEvidence } from '~/organisations/revocations.server';
import { deed, readForm } from '~/platform/form.server';
import { Button } from '~/ui/button';
import { TextArea } from '~/ui/field';
import { Buttons, DeedForm, useFormState } from '~/ui/form';
import { Irrevocable } from '~/ui/irrevocable';
import { useWords } from '~/ui/language';
import { Page } from '~/ui/page';
import { words } from './organisation.words';
import { organisationShown } from './organisation-shown.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.name ?? '' }];

async function evidenceShown(args: LoaderFunctionArgs) {
  const { staff, id, name } = await organisationShown(args);
  const evidenceId = args.params['evidence'];
  const evidence = isId(evidenceId) ? await revocableEvidence(staff, { organisationId: id, evidenceId }) : null;
  if (!evidence) throw notThere();
  return { staff, id, name, evidence };
}

export async function loader(args: LoaderFunctionArgs) {
  const { id, name, evidence } = await evidenceShown(args);
  return { id, name, basis: evidence.basis };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const { staff, id, evidence } = await evidenceShown(args);
  const { reason } = await readForm(args.request, reasonForm);
  const of = { organisationId: id, evidenceId: evidence.id };
  await revokeEvidence(staff, of, reason, { alsoIn: afterRevocation });
  return redirect(`/staff/organisations/${id}`);
});

export default function Revocation() {
  const { id, name, basis } = useLoaderData<typeof loader>();
  const form = useFormState<{ reason: string }>(useActionData<typeof action>());
  const say = useWords(words);
  return (
    <Page title={say('revokeTitle', { name })}>
      <Irrevocable
        happens={<p>{say('revokeHappens', { basis })}</p>}
        lasting={<p>{say('revokeLasting')}</p>}
        back={`/staff/organisations/${id}`}
      >
        <DeedForm form={form}>
          <TextArea field={form.fields.reason} label={say('reason')} hint={say('reasonHint')} limit={1000} />
          <Buttons>
            <Button weight="deed">{say('revokeDeed')}</Button>
          </Buttons>
        </DeedForm>
      </Irrevocable>
    </Page>
  );
}
