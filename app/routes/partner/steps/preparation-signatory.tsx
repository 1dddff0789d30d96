import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { nameField, personWords } from '~/accounts/person';
import { nameSignatory } from '~/organisations/member/nominations.server';
import { isWithin, mailHost } from '~/organisations/organisation/domain';
import { requireMemberOf } from '~/organisations/organisation/members.server';
import { may } from '~/organisations/organisation/permission';
import { mailAddress, mailAddressShown } from '~/platform/address/mail-address';
import { hostsShown } from '~/platform/address/web-address';
import { languageFor } from '~/platform/locale/reader.server';
import { list } from '~/platform/locale/sentences';
import { deed, malformedAt, readForm } from '~/platform/request/form.server';
import { type PreparationDeed, requirePreparation } from '~/sign-on/opening/preparation-deeds.server';
import { preparationPage, whoAdministers } from '~/sign-on/preparation/preparation-page.server';
import { chooseSignatory } from '~/sign-on/preparation/preparations.server';
import {
  Button,
  Buttons,
  CheckField,
  ChoiceField,
  DeedForm,
  Notice,
  Page,
  TextField,
  useFormState,
  useWords,
} from '~/ui/door/design-system';
import { words } from './who-signs.words';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? '' }];

type Input = Record<'signatory' | 'own' | 'name' | 'address', string>;
const signatoryForm = (long: string) =>
  z.object({
    /** A membership; `else` for somebody who is to be named. */
    signatory: z.union([z.uuid(), z.literal('else'), z.literal('')]).optional(),
    own: z.literal('on').optional(),
    name: nameField(() => long).optional(),
    address: z.string().max(300).optional(),
  });

export async function loader(args: LoaderFunctionArgs) {
  const member = await requirePreparation(args, 'prepare endorsements');
  const { organisation, signatories, provenHosts, preparation, letter } = await preparationPage(member);
  const administers = may(member.roles, 'admit members');
  return {
    title: words(languageFor(args))('title', { organisation: organisation.name }),
    administrators: administers ? [] : (await whoAdministers(organisation.id)).map(mailAddressShown),
    ...{ organisation, administers, preparation, open: letter.open, host: provenHosts[0] ?? null },
    choices: signatories.filter(({ whyNot }) => !whyNot),
  };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const member = await requirePreparation(args, 'prepare endorsements');
  const typed = await readForm(args.request, signatoryForm(personWords(languageFor(args))('nameLong')));
  const chosen = typed.signatory && typed.signatory !== 'else' ? typed.signatory : await named(args, member, typed);
  await chooseSignatory(member, chosen);
  return redirect(`/preparations/${member.preparation.id}/check`);
});

/** Names the person of the form as authorised signatory, or finds who is one by that mailbox. @returns the membership */
async function named(
  args: ActionFunctionArgs,
  member: PreparationDeed<'prepare endorsements'>,
  typed: z.output<ReturnType<typeof signatoryForm>>,
): Promise<string> {
  const { request } = args;
  const say = words.sentence;
  const { signatories, provenHosts } = await preparationPage(member);
  const address = typed.own ? member.person.address : mailAddress(typed.address ?? '');
  if (!typed.own && !typed.name) malformedAt(request, 'name', say('nameMissing'));
  if (!address) return malformedAt(request, 'address', say('addressMissing'));
  const [host] = provenHosts;
  if (host && !provenHosts.some((proven) => isWithin(mailHost(address), proven)))
    malformedAt(request, typed.own ? 'own' : 'address', say('addressElsewhere', { host }));
  const known = signatories.find((each) => each.address === address);
  if (known) return known.membershipId;
  const administrator = await requireMemberOf(args, member.organisation.id, 'admit members');
  return nameSignatory(administrator, { address, name: typed.name }, true);
}

export default function PreparationSignatory() {
  const { title, organisation, choices, administers, administrators, preparation, host } =
    useLoaderData<typeof loader>();
  const say = useWords(words);
  const form = useFormState<Input>(useActionData<typeof action>(), {
    signatory: preparation.signatoryId ?? choices[0]?.membershipId ?? 'else',
  });
  const back = <a href={`/preparations/${preparation.id}/check`}>{say('back')}</a>;
  const known = choices.map(({ membershipId, name, address }) => ({
    value: membershipId,
    label: hostsShown(name),
    hint: mailAddressShown(address),
  }));
  const choosable = administers ? [...known, { value: 'else', label: say('someone') }] : known;
  return (
    <Page title={title} lead={say('lead')} above={<p className="aside-note">{say('step', { step: 2 })}</p>}>
      {administers ? null : (
        <Notice>
          {say('notAdministrator', { organisation: organisation.name, administrators: list(administrators) })}
        </Notice>
      )}
      {administers || known.length > 0 ? (
        <DeedForm form={form}>
          {known.length > 0 ? (
            <ChoiceField field={form.fields.signatory} label={say('known')} choices={choosable} />
          ) : null}
          {administers ? (
            <>
              <TextField field={form.fields.name} label={say('name')} width="medium" autoComplete="off" />
              <TextField
                field={form.fields.address}
                label={host ? say('address', { host }) : say('addressAnywhere')}
                hint={say('addressHint')}
                type="email"
                inputMode="email"
                autoComplete="off"
                spellCheck={false}
                width="medium"
              />
              <CheckField
                field={form.fields.own}
                label={say('own', { organisation: organisation.name })}
                hint={say('ownHint')}
              />
            </>
          ) : null}
          <Buttons>
            <Button weight="deed">{say('deed')}</Button>
            {back}
          </Buttons>
        </DeedForm>
      ) : (
        <p>{back}</p>
      )}
    </Page>
  );
}
