import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { notFound } from '~/accounts/visitors.server';
import { revocableEvidence, revokeEvidence } from '~/organisations/evidence/revocations.server';
import { isId } from '~/organisations/organisation/members.server';
import { reasonForm } from '~/organisations/organisation/organisation';
import { deed, readForm } from '~/platform/request/form.server';
import {
  Button,
  Buttons,
  DeedForm,
  Irrevocable,
  Page,
  TextArea,
  useFormState,
  useWords,
} from '~/ui/door/design-system';
import { words } from './organisation.words';
import { organisationView } from './organisation-view.server';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.name ?? '' }];

async function evidenceShown(args: LoaderFunctionArgs) {
  const { staff, id, name } = await organisationView(args);
  const evidenceId = args.params['evidence'];
  const evidence = isId(evidenceId) ? await revocableEvidence(staff, { organisationId: id, evidenceId }) : null;
  if (!evidence) throw notFound();
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
  await revokeEvidence(staff, of, reason);
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
