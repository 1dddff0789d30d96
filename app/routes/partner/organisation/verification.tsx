import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { askedReturn } from '~/accounts/return-path';
import { notFound } from '~/accounts/visitors.server';
import { shownEvidence } from '~/organisations/evidence/evidence';
import { EvidenceList } from '~/organisations/evidence/evidence-list';
import { askMailboxCheck, mailboxFault, ownHost } from '~/organisations/evidence/mailbox-checks.server';
import { requireMember } from '~/organisations/organisation/members.server';
import { mailboxForm } from '~/organisations/organisation/organisation';
import { OrganisationSections } from '~/organisations/organisation/organisation-sections';
import { may } from '~/organisations/organisation/permission';
import { sectionsFor } from '~/organisations/organisation/sections';
import { nextStep, profileOf } from '~/organisations/register/profile.server';
import { hostShown } from '~/platform/address/web-address';
import { dateInWords } from '~/platform/locale/dates';
import { deed, malformedAt, readForm } from '~/platform/request/form.server';
import {
  Button,
  Buttons,
  DeedForm,
  Heading,
  Notice,
  Page,
  TextField,
  useFormState,
  useWords,
  WayBack,
} from '~/ui/door/design-system';
import { words } from './verification.words';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.sections.name ?? '' }];

export async function loader(args: LoaderFunctionArgs) {
  const member = await requireMember(args, 'see the desk');
  const standing = await profileOf(member.organisation.id);
  if (!standing) throw notFound();
  const mayShow = may(member.roles, 'show evidence');
  const waiting = standing.mailboxes.filter(({ expiresAt }) => expiresAt > member.at);
  return {
    sections: sectionsFor(member),
    back: askedReturn(args.request.url),
    mayShow,
    host: hostShown(standing.host),
    next: nextStep(standing.held, standing.finding, standing.provenHosts),
    evidence: shownEvidence(standing.evidence),
    waiting: mayShow
      ? waiting.map(({ id, address, askedAt }) => ({ id, address, date: dateInWords(askedAt, 'Europe/Brussels') }))
      : [],
  };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const member = await requireMember(args, 'show evidence');
  const { address } = await readForm(args.request, mailboxForm);
  const fault = mailboxFault(address, await ownHost(member));
  if (fault) malformedAt(args.request, 'address', fault);
  await askMailboxCheck(member, address);
  return redirect(`/organisations/${member.organisation.id}/verification${new URL(args.request.url).search}`);
});

export default function Verification() {
  const { sections, back, mayShow, host, next, evidence } = useLoaderData<typeof loader>();
  const say = useWords(words);
  return (
    <Page
      title={say('title', { name: sections.name })}
      lead={say('lead')}
      above={<OrganisationSections {...sections} current="verification" />}
    >
      {back ? <WayBack to={back}>{say('back')}</WayBack> : null}
      {next === 'none' ? (
        <Notice kind="success" finding>
          {say('verified')}
        </Notice>
      ) : null}
      <Heading>{say('nextHeading')}</Heading>
      <p>{say(`${next}Next`, { host })}</p>
      <Waiting />
      {mayShow ? <AskForMailbox /> : null}
      <Heading>{say('foundHeading')}</Heading>
      {evidence.length > 0 ? <EvidenceList evidence={evidence} /> : <p>{say('nothingFound')}</p>}
    </Page>
  );
}

function Waiting() {
  const { waiting } = useLoaderData<typeof loader>();
  const say = useWords(words);
  if (waiting.length === 0) return null;
  return (
    <Notice>
      {say('waiting')}
      <ul>
        {waiting.map(({ id, address, date }) => (
          <li key={id}>{say('waitingLine', { address, date })}</li>
        ))}
      </ul>
    </Notice>
  );
}

function AskForMailbox() {
  const { host } = useLoaderData<typeof loader>();
  const form = useFormState<{ address: string }>(useActionData<typeof action>());
  const say = useWords(words);
  return (
    <>
      <Heading>{say('mailboxHeading')}</Heading>
      <DeedForm form={form}>
        <TextField
          field={form.fields.address}
          label={say('address', { host })}
          hint={say('addressHint', { host })}
          type="email"
          inputMode="email"
          spellCheck={false}
          width="medium"
        />
        <Buttons>
          <Button weight="deed">{say('ask')}</Button>
        </Buttons>
      </DeedForm>
    </>
  );
}
