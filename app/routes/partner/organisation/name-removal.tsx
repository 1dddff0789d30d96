import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { notFound } from '~/accounts/visitors.server';
import { namesOf, removeName } from '~/organisations/name/names.server';
import { requireMember } from '~/organisations/organisation/members.server';
import { OrganisationSections } from '~/organisations/organisation/organisation-sections';
import { sectionsFor } from '~/organisations/organisation/sections';
import { firstLanguage } from '~/platform/locale/sentences';
import { deed } from '~/platform/request/form.server';
import { Button, Buttons, DeedForm, Irrevocable, Page, useFormState, useWords } from '~/ui/door/design-system';
import { words } from './names.words';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? words(firstLanguage)('removalTitle', { name: data.name }) : '' },
];

/** The administrator, and the name of the address: one that was added by hand and not removed yet. */
async function nameShown(args: LoaderFunctionArgs) {
  const member = await requireMember(args, 'change the organisation');
  const names = await namesOf(member.organisation.id);
  const shown = names.find(({ id, kind }) => id === args.params['name'] && kind !== 'display' && kind !== 'legal');
  if (!shown) throw notFound();
  return { member, shown };
}

export async function loader(args: LoaderFunctionArgs) {
  const { member, shown } = await nameShown(args);
  return { sections: sectionsFor(member), name: shown.name };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const { member, shown } = await nameShown(args);
  await removeName(member, shown.id);
  return redirect(`/organisations/${member.organisation.id}/names`);
});

export default function NameRemoval() {
  const { sections, name } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>());
  const say = useWords(words);
  return (
    <Page title={say('removalTitle', { name })} above={<OrganisationSections {...sections} current="names" />}>
      <Irrevocable
        happens={<p>{say('removalHappens', { name })}</p>}
        lasting={<p>{say('removalLasting')}</p>}
        back={`/organisations/${sections.id}/names`}
      >
        <DeedForm form={form}>
          <Buttons>
            <Button weight="deed">{say('removalDeed')}</Button>
          </Buttons>
        </DeedForm>
      </Irrevocable>
    </Page>
  );
}
