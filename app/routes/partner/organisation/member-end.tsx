import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { endMembership } from '~/organisations/member/memberships.server';
import { OrganisationSections } from '~/organisations/organisation/organisation-sections';
import { deed } from '~/platform/request/form.server';
import { Button, Buttons, DeedForm, Irrevocable, Page, useFormState, useWords } from '~/ui/door/design-system';
import { memberView } from './member.server';
import { words } from './members.words';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.person ?? '' }];

export async function loader(args: LoaderFunctionArgs) {
  const { member, sections, person } = await memberView(args);
  return { admitted: member.admitted, sections, person };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const { deed: administrator, member } = await memberView(args);
  await endMembership(administrator, member.id);
  return redirect(`/organisations/${administrator.organisation.id}/members`);
});

export default function MemberEnd() {
  const { admitted, sections, person } = useLoaderData<typeof loader>();
  const form = useFormState(useActionData<typeof action>());
  const say = useWords(words);
  const named = { person, name: sections.name };
  return (
    <Page
      title={say(admitted ? 'endTitle' : 'declineTitle', named)}
      above={<OrganisationSections {...sections} current="members" />}
    >
      <Irrevocable
        happens={<p>{say(admitted ? 'endHappens' : 'declineHappens', named)}</p>}
        lasting={<p>{say('endLasting')}</p>}
        back={`/organisations/${sections.id}/members`}
      >
        <DeedForm form={form}>
          <Buttons>
            <Button weight="deed">{say(admitted ? 'endDeed' : 'declineDeed')}</Button>
          </Buttons>
        </DeedForm>
      </Irrevocable>
    </Page>
  );
}
