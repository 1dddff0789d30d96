import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { gone, notFound, requireVisitor } from '~/accounts/visitors.server';
import { confirmOwnMailbox } from '~/organisations/evidence/mailbox-checks.server';
import { allowed, belongingsOf, requireMemberOf } from '~/organisations/organisation/members.server';
import { may } from '~/organisations/organisation/permission';
import { countryName } from '~/platform/locale/countries';
import { languageFor } from '~/platform/locale/reader.server';
import type { Say } from '~/platform/locale/sentences';
import { deed, readForm } from '~/platform/request/form.server';
import { publishedSlug } from '~/sign-on/admission/published-letter.server';
import { requestApproval } from '~/sign-on/endorsement/approvals.server';
import { colleagueOf } from '~/sign-on/invitation/colleagues.server';
import {
  beginInvitation,
  isApart,
  isOfAnother,
  requireInvitation,
} from '~/sign-on/invitation/invitation-answers.server';
import { readyToAsk } from '~/sign-on/invitation/ready-to-ask.server';
import { LetterFacts } from '~/sign-on/opening/letter-to-read';
import { openedLetter } from '~/sign-on/opening/opened-letter.server';
import { preparationDeed } from '~/sign-on/opening/preparation-deeds.server';
import {
  Button,
  Buttons,
  ChoiceField,
  DeedForm,
  Empty,
  type FieldsOf,
  LinkButton,
  Notice,
  Page,
  useFormState,
  useLanguage,
  useWords,
} from '~/ui/door/design-system';
import { Colleague, colleagueForm } from './colleague.part';
import { words } from './invitation.words';
import { AskAtOnce, Ready } from './ready.part';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? '' }];

type Faults = Say<'organisationMissing' | 'nameMissing' | 'nameLong' | 'whyMissing' | 'whyLong'>;
const beginForm = (say: Faults) =>
  z.object({ organisation: z.uuid(say('organisationMissing')), go: z.literal('ask').optional() });
/** The same for whoever came by a link that was mailed to another mailbox. */
const begunForAnother = (say: Faults) => beginForm(say).extend(colleagueForm(say).shape);

export async function loader(args: LoaderFunctionArgs) {
  const { person, at } = await requireVisitor(args);
  const found = await requireInvitation(args);
  const { invitation } = found;
  const say = words(languageFor(args));
  if (found.invitation.cancelledAt) throw gone(say('cancelled'));
  const letter = await openedLetter(found.invitation.letterId, at);
  if (!letter) throw notFound();
  const { own: memberships, asked } = await belongingsOf(person.id);
  const { organisationId } = found.invitation;
  const isOwn = !isOfAnother(invitation, person.address);
  const offered = memberships
    .filter(({ roles }) => may(roles, 'prepare endorsements'))
    // Whoever got the mail begins for their own organisation, also where somebody else began with its link.
    .filter(({ organisation }) => isOwn || !organisationId || organisation.id === organisationId);
  const path = `/invitations/${args.params['token']}`;
  const waits = asked.named !== null || asked.joining !== null;
  if (memberships.length === 0 && !waits && letter.open && (isOwn || !organisationId))
    throw redirect(`${path}/organisation`);
  const apart = isApart(invitation, person.address) ? { address: invitation.address, you: person } : null;
  return {
    title: say('beginTitle'),
    letter,
    ...{ apart, path },
    ready: apart || !letter.open ? null : await readyToAsk(person.id, letter.id),
    colleague: isOwn ? await colleagueOf(invitation) : null,
    /** The name in the address of its public page, where whoever was not invited can ask to co-sign; null where it has none. */
    published: letter.call.whoMaySign === 'verified' ? await publishedSlug(invitation.letterId, at) : null,
    organisations: offered.map(({ organisation: { id, displayName, country } }) => ({
      id,
      name: displayName,
      country,
    })),
    /** Why none can be offered: that of another organisation by now; or what the reader still waits for. */
    none: { usedByOther: memberships.length > 0, ...asked },
  };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const { person } = await requireVisitor(args);
  const found = await requireInvitation(args);
  const say = words(languageFor(args));
  const colleague = isApart(found.invitation, person.address)
    ? await readForm(args.request, begunForAnother(say))
    : null;
  const { organisation, go } = colleague ?? (await readForm(args.request, beginForm(say)));
  const member = await requireMemberOf(args, organisation, 'prepare endorsements');
  if (may(member.roles, 'show evidence'))
    await confirmOwnMailbox(await requireMemberOf(args, organisation, 'show evidence'));
  const preparationId = await beginInvitation(found.link, member, colleague);
  const preparing = await preparationDeed(member.person, preparationId, 'prepare endorsements', member.at);
  if (go !== 'ask') return redirect(`/preparations/${preparationId}`);
  await requestApproval(allowed(preparing));
  return redirect(`/preparations/${preparationId}/check`);
});

export default function InvitationBegin() {
  const { letter, organisations, apart, colleague, ready, none } = useLoaderData<typeof loader>();
  const say = useWords(words);
  const language = useLanguage();
  const only = organisations.length === 1 ? { organisation: organisations[0]?.id ?? '' } : {};
  const form = useFormState<FieldsOf<typeof begunForAnother>>(useActionData<typeof action>(), {
    ...only,
    name: apart?.you.name ?? '',
  });
  const choices = organisations.map(({ id, name, country }) => ({
    value: id,
    label: name,
    hint: countryName(country, language),
  }));
  const lead = say('beginLead', { lead: letter.lead, title: letter.parts.title });
  return (
    <Page title={say('beginTitle')} lead={lead} margin={<LetterFacts letter={letter} />}>
      {colleague ? <BegunByOther {...colleague} /> : null}
      {organisations.length === 0 ? (
        <NoneToOffer />
      ) : (
        <DeedForm form={form}>
          {ready ? <Ready ready={ready} language={letter.parts.language} /> : null}
          <ChoiceField field={form.fields.organisation} label={say('organisation')} choices={choices} />
          {apart ? <Colleague fields={form.fields} apart={apart} lead={letter.lead} /> : null}
          <Buttons>
            {ready ? <AskAtOnce ready={ready} /> : null}
            <Button weight={ready ? 'secondary' : 'deed'}>{say(ready ? 'changeFirst' : 'choose')}</Button>
          </Buttons>
        </DeedForm>
      )}
      {none.usedByOther && organisations.length === 0 ? null : <Elsewhere />}
    </Page>
  );
}

/** Somebody else began with the link; whether what they prepared ends, or was signed and stands. */
function BegunByOther({ signed, ...begun }: NonNullable<ReturnType<typeof useLoaderData<typeof loader>>['colleague']>) {
  const say = useWords(words);
  return (
    <Notice>
      {say('begunByOther', begun)} {say(signed ? 'signedElsewhere' : 'begunElsewhere', begun)}
    </Notice>
  );
}

/** The ways of who does not find their organisation in the list. */
function Elsewhere() {
  const { path, organisations } = useLoaderData<typeof loader>();
  const say = useWords(words);
  const back = new URLSearchParams({ return: `${path}/begin` });
  return (
    <>
      {organisations.length === 0 ? null : <h2>{say('notHere')}</h2>}
      <Buttons>
        <LinkButton to={`/organisations/new?${back}`}>{say('found')}</LinkButton>
        <LinkButton to={`/organisations?${back}`} weight="quiet">
          {say('join')}
        </LinkButton>
      </Buttons>
    </>
  );
}

/** Why the reader can begin for no organisation, and what leads on. */
function NoneToOffer() {
  const { none, letter, published } = useLoaderData<typeof loader>();
  const say = useWords(words);
  const { lead } = letter;
  if (none.usedByOther)
    return (
      <Empty title={say('usedTitle')}>
        {say('used', { lead })} {published ? <a href={`/co-sign/${published}`}>{say('askLead', { lead })}</a> : null}
      </Empty>
    );
  if (none.named) return <Empty title={say('namedTitle')}>{say('named', { organisation: none.named })}</Empty>;
  if (none.joining) return <Empty title={say('joiningTitle')}>{say('joining', { organisation: none.joining })}</Empty>;
  return <Empty title={say('noneTitle')}>{say('none')}</Empty>;
}
