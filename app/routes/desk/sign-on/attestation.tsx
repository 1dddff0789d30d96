import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { notFound } from '~/accounts/visitors.server';
import { DeskPage } from '~/letters/desk/desk-frame';
import { deskFrameOf, requireLetter } from '~/letters/desk/desk-frame.server';
import { attestForLetter } from '~/organisations/evidence/attestations.server';
import { isId } from '~/organisations/organisation/members.server';
import { basisForm } from '~/organisations/organisation/organisation';
import { webAddressShown } from '~/platform/address/web-address';
import { countryName } from '~/platform/locale/countries';
import { firstLanguage } from '~/platform/locale/sentences';
import { deed, readForm } from '~/platform/request/form.server';
import { answeringOrganisation } from '~/sign-on/invitation/answering.server';
import {
  Button,
  Buttons,
  DeedForm,
  Facts,
  Notice,
  TextArea,
  useFormState,
  useLanguage,
  useWords,
} from '~/ui/door/design-system';
import { words } from './attestation.words';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? words(firstLanguage)('title', { organisation: data.organisation.displayName }) : '' },
];

export async function loader(args: LoaderFunctionArgs) {
  const member = await requireLetter(args, 'attest organisations');
  const id = args.params['organisation'];
  const organisation = isId(id) ? await answeringOrganisation(member, id) : null;
  if (!organisation) throw notFound();
  const back = `/desk/letters/${member.letter.id}/signatories`;
  return { frame: await deskFrameOf(member), organisation, back };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const member = await requireLetter(args, 'attest organisations');
  const id = args.params['organisation'];
  const organisation = isId(id) ? await answeringOrganisation(member, id) : null;
  if (!organisation) throw notFound();
  const { basis } = await readForm(args.request, basisForm);
  await attestForLetter(member, organisation.id, basis);
  return redirect(`/desk/letters/${member.letter.id}/signatories`);
});

export default function Attestation() {
  const { frame, organisation, back } = useLoaderData<typeof loader>();
  const form = useFormState<{ basis: string }>(useActionData<typeof action>());
  const say = useWords(words);
  const language = useLanguage();
  const { displayName: name, country, website, mailbox } = organisation;
  return (
    <DeskPage
      title={say('title', { organisation: name })}
      lead={say('lead', { organisation: name })}
      letter={frame}
      current="signatories"
    >
      <Facts
        facts={[
          [say('country'), countryName(country, language)],
          [say('website'), webAddressShown(website)],
        ]}
      />
      <p>{say('shown')}</p>
      {mailbox ? null : <Notice>{say('mailbox', { organisation: name })}</Notice>}
      <DeedForm form={form}>
        <TextArea field={form.fields.basis} label={say('basis')} hint={say('basisHint')} rows={4} />
        <Buttons>
          <Button weight="deed">{say('deed', { organisation: name })}</Button>
          <a href={back}>{say('back')}</a>
        </Buttons>
      </DeedForm>
    </DeskPage>
  );
}
