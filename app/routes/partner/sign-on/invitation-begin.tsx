import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { gone, notFound, requireVisitor } from '~/accounts/visitors.server';
import { organisationsOf, requireMemberOf } from '~/organisations/organisation/members.server';
import { may } from '~/organisations/organisation/permission';
import { countryName } from '~/platform/locale/countries';
import { languageFor } from '~/platform/locale/reader.server';
import type { Say } from '~/platform/locale/sentences';
import { deed, readForm } from '~/platform/request/form.server';
import { beginInvitation, requireInvitation } from '~/sign-on/invitation/invitation-answers.server';
import { LetterFacts } from '~/sign-on/opening/letter-to-read';
import { openedLetter } from '~/sign-on/opening/opened-letter.server';
import {
  Button,
  Buttons,
  ChoiceField,
  DeedForm,
  Empty,
  type FieldsOf,
  LinkButton,
  Page,
  useFormState,
  useLanguage,
  useWords,
} from '~/ui/door/design-system';
import { words } from './invitation.words';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? '' }];

const beginForm = (say: Say<'organisationMissing'>) => z.object({ organisation: z.uuid(say('organisationMissing')) });

export async function loader(args: LoaderFunctionArgs) {
  const { person, at } = await requireVisitor(args);
  const found = await requireInvitation(args);
  const say = words(languageFor(args));
  if (found.invitation.cancelledAt) throw gone(say('cancelled'));
  const letter = await openedLetter(found.invitation.letterId, at);
  if (!letter) throw notFound();
  const memberships = await organisationsOf(person.id);
  const { organisationId } = found.invitation;
  return {
    title: say('beginTitle'),
    letter,
    path: `/invitations/${args.params['token']}`,
    organisations: memberships
      .filter(({ roles }) => may(roles, 'prepare endorsements'))
      .filter(({ organisation }) => !organisationId || organisation.id === organisationId)
      .map(({ organisation: { id, displayName, country } }) => ({ id, name: displayName, country })),
  };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  await requireVisitor(args);
  const found = await requireInvitation(args);
  const { organisation } = await readForm(args.request, beginForm(words(languageFor(args))));
  const member = await requireMemberOf(args, organisation, 'prepare endorsements');
  const preparationId = await beginInvitation(found.link, member);
  return redirect(`/preparations/${preparationId}`);
});

export default function InvitationBegin() {
  const { letter, path, organisations } = useLoaderData<typeof loader>();
  const say = useWords(words);
  const language = useLanguage();
  const only = organisations.length === 1 ? { organisation: organisations[0]?.id ?? '' } : {};
  const form = useFormState<FieldsOf<typeof beginForm>>(useActionData<typeof action>(), only);
  const choices = organisations.map(({ id, name, country }) => ({
    value: id,
    label: name,
    hint: countryName(country, language),
  }));
  const lead = say('beginLead', { lead: letter.lead, title: letter.parts.title });
  return (
    <Page title={say('beginTitle')} lead={lead} margin={<LetterFacts letter={letter} />}>
      {organisations.length === 0 ? (
        <Empty title={say('noneTitle')}>{say('none')}</Empty>
      ) : (
        <DeedForm form={form}>
          <ChoiceField field={form.fields.organisation} label={say('organisation')} choices={choices} />
          <Buttons>
            <Button weight="deed">{say('choose')}</Button>
          </Buttons>
        </DeedForm>
      )}
      {organisations.length === 0 ? null : <h2>{say('notHere')}</h2>}
      <Buttons>
        <LinkButton to={`/organisations/new?${new URLSearchParams({ return: `${path}/begin` })}`}>
          {say('found')}
        </LinkButton>
        <LinkButton to={`/organisations?${new URLSearchParams({ return: `${path}/begin` })}`} weight="quiet">
          {say('join')}
        </LinkButton>
      </Buttons>
    </Page>
  );
}
