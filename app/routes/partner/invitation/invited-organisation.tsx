import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { gone, notFound, requireVisitor } from '~/accounts/visitors.server';
import { mailboxFault } from '~/organisations/evidence/mailbox-checks.server';
import { mailHost } from '~/organisations/organisation/domain';
import { requireMemberOf } from '~/organisations/organisation/members.server';
import { foundOrganisation } from '~/organisations/register/organisations.server';
import { countryOptions } from '~/platform/locale/countries';
import { languageFor } from '~/platform/locale/reader.server';
import { deed, readForm } from '~/platform/request/form.server';
import {
  beginInvitation,
  isApart,
  isOfAnother,
  requireInvitation,
} from '~/sign-on/invitation/invitation-answers.server';
import { invitedEntryForm, invitedEntryWords } from '~/sign-on/invitation/invited-entry';
import { knownOnHost, toldEntry } from '~/sign-on/invitation/proposed-entry.server';
import { LetterFacts } from '~/sign-on/opening/letter-to-read';
import { openedLetter } from '~/sign-on/opening/opened-letter.server';
import { refuse } from '~/sign-on/opening/refusals.server';
import {
  Button,
  Buttons,
  DeedForm,
  type FieldsOf,
  LinkButton,
  Notice,
  Page,
  SelectField,
  TextField,
  useFormState,
  useLanguage,
  useWords,
} from '~/ui/door/design-system';
import { Colleague, colleagueForm } from './colleague.part';
import { words as invitationWords } from './invitation.words';
import { words } from './invited-organisation.words';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? '' }];

export async function loader(args: LoaderFunctionArgs) {
  const { person, at } = await requireVisitor(args);
  const { invitation } = await requireInvitation(args);
  const language = languageFor(args);
  if (invitation.cancelledAt) throw gone(invitationWords(language)('cancelled'));
  const letter = await openedLetter(invitation.letterId, at);
  if (!letter) throw notFound();
  const host = mailHost(person.address);
  return {
    ...{ letter, host, title: words(language)('title'), path: `/invitations/${args.params['token']}` },
    entry: await toldEntry(invitation, person),
    told: invitation.address === person.address && Boolean(invitation.organisationName),
    own: mailboxFault(person.address, host) === null,
    known: await knownOnHost(person),
    apart: isApart(invitation, person.address) ? { address: invitation.address, you: person } : null,
  };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const visitor = await requireVisitor(args);
  const { invitation, link } = await requireInvitation(args);
  const language = languageFor(args);
  const { person } = visitor;
  if (invitation.organisationId && isOfAnother(invitation, person.address)) refuse('invitationOfAnother');
  const letter = await openedLetter(invitation.letterId, visitor.at);
  if (!letter?.open) refuse('notOpen');
  const apart = isApart(invitation, person.address);
  const entry = await readForm(args.request, invitedEntryForm(invitedEntryWords(language)));
  const colleague = apart ? await readForm(args.request, colleagueForm(invitationWords(language))) : null;
  const { id } = await foundOrganisation(visitor, entry, { byMailbox: true });
  const member = await requireMemberOf(args, id, 'prepare endorsements');
  const preparation = await beginInvitation(link, member, colleague);
  return redirect(`/preparations/${preparation}/signatory`);
});

type Fields = FieldsOf<typeof invitedEntryForm> & FieldsOf<typeof colleagueForm>;

export default function InvitedOrganisation() {
  const { letter, entry, told, own, host, apart, path, title } = useLoaderData<typeof loader>();
  const say = useWords(words);
  const form = useFormState<Fields>(useActionData<typeof action>(), { ...entry, name: apart?.you.name ?? '' });
  const options = countryOptions(useLanguage());
  return (
    <Page
      title={title}
      lead={say('lead')}
      above={<p className="aside-note">{say('step', { step: 1 })}</p>}
      margin={<LetterFacts letter={letter} />}
    >
      <Known />
      {told ? <p>{say('told', { lead: letter.lead })}</p> : null}
      <DeedForm form={form}>
        <TextField field={form.fields.displayName} label={say('displayName')} autoComplete="organization" />
        <SelectField field={form.fields.country} label={say('country')} options={options} autoComplete="country" />
        <TextField
          field={form.fields.website}
          label={say('website')}
          type="url"
          inputMode="url"
          autoComplete="url"
          spellCheck={false}
          width="medium"
        />
        {apart ? <Colleague fields={form.fields} lead={letter.lead} apart={apart} /> : null}
        <Notice kind={own ? 'note' : 'warning'}>{say(own ? 'confirmed' : 'notOwn', { host })}</Notice>
        <Buttons>
          <Button weight="deed">{say('deed')}</Button>
          <a href={`/organisations?${new URLSearchParams({ return: `${path}/begin` })}`}>{say('other')}</a>
        </Buttons>
      </DeedForm>
    </Page>
  );
}

/** Organisations whose website is the mailbox’s domain: most often one’s own, added by a colleague. */
function Known() {
  const { known, path } = useLoaderData<typeof loader>();
  const say = useWords(words);
  return known.map(({ id, name, asked }) => (
    <Notice key={id} kind="warning">
      <p>
        {say('known', { name })} {say(asked ? 'knownAsked' : 'knownHow')}
      </p>
      {asked ? null : (
        <LinkButton to={`/organisations/${id}/joining?${new URLSearchParams({ return: `${path}/begin` })}`}>
          {say('joinKnown', { name })}
        </LinkButton>
      )}
    </Notice>
  ));
}
