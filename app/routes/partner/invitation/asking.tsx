import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { requireVisitor } from '~/accounts/visitors.server';
import { requireMemberOf } from '~/organisations/organisation/members.server';
import { countryName } from '~/platform/locale/countries';
import { dateInWords } from '~/platform/locale/dates';
import { deed, readForm } from '~/platform/request/form.server';
import { admissionWords } from '~/sign-on/admission/admission.words';
import { askForm, askLimit } from '~/sign-on/admission/admission-form';
import { askToCoSign } from '~/sign-on/admission/admissions.server';
import { askingPage } from '~/sign-on/admission/asking-page.server';
import { requirePublished } from '~/sign-on/admission/published-letter.server';
import { AfterDelivery, LetterFacts } from '~/sign-on/opening/letter-to-read';
import { SigningMeaning } from '~/sign-on/preparation/signing-meaning';
import {
  Button,
  Buttons,
  ChoiceField,
  DeedForm,
  Heading,
  LinkButton,
  Notice,
  Page,
  TextArea,
  titled,
  useFormState,
  useLanguage,
  useWords,
} from '~/ui/door/design-system';
import { words } from './asking.words';

export const meta = titled(words, 'title');

export async function loader(args: LoaderFunctionArgs) {
  const visitor = await requireVisitor(args);
  return askingPage(await requirePublished(args), visitor);
}

export const action = deed(async (args: ActionFunctionArgs) => {
  await requireVisitor(args);
  const letter = await requirePublished(args);
  const { organisation, words } = await readForm(args.request, askForm, admissionWords);
  await askToCoSign(letter, await requireMemberOf(args, organisation, 'prepare endorsements'), words);
  return redirect(`/co-sign/${letter.slug}`);
});

export default function Asking() {
  const { lead, slug, letter, organisations, invitation } = useLoaderData<typeof loader>();
  const { refusal } = useFormState<Record<never, never>>(useActionData<typeof action>());
  const say = useWords(words);
  if (!letter) return null;
  const back = <a href={`/letters/${slug}`}>{say('back')}</a>;
  const whyNot = letter.open ? (letter.call.whoMaySign === 'verified' ? null : 'invitedOnly') : 'closed';
  const may = organisations.filter(({ state }) => state === 'may ask');
  const margin = (
    <>
      <LetterFacts letter={letter} />
      <SigningMeaning letter={letter} />
    </>
  );
  return (
    <Page title={say('title')} lead={say('lead', { title: letter.parts.title, lead })} margin={margin}>
      {whyNot ? <Notice>{refusal ?? say(whyNot, { lead })}</Notice> : null}
      <AfterDelivery letter={letter} />
      {invitation ? (
        <Notice kind="success">
          {say('yourInvitation', { lead })} <a href={invitation}>{say('toInvitation')}</a>
        </Notice>
      ) : null}
      <Own />
      {!whyNot && may.length > 0 ? <Ask /> : null}
      {whyNot ? null : <Others />}
      <p>{back}</p>
    </Page>
  );
}

/** Where each organisation of the reader is that cannot ask now. */
function Own() {
  const { organisations, lead, letter, slug } = useLoaderData<typeof loader>();
  const say = useWords(words);
  const language = useLanguage();
  const zone = letter?.timeZone ?? 'UTC';
  return organisations.map(({ id, name, state, reason, askedAt }) =>
    state === 'may ask' ? null : (
      <Notice key={id} kind={state === 'unverified' ? 'warning' : 'note'}>
        {say(`state ${state}`, { name, lead, when: askedAt ? dateInWords(askedAt, zone, language) : '' })}{' '}
        {reason ? say('reason', { reason }) : null}
        {state === 'unverified' ? (
          <a href={`/organisations/${id}/verification?${new URLSearchParams({ return: `/co-sign/${slug}` })}`}>
            {say('verify')}
          </a>
        ) : null}
      </Notice>
    ),
  );
}

function Ask() {
  const { organisations, lead } = useLoaderData<typeof loader>();
  const say = useWords(words);
  const language = useLanguage();
  const may = organisations.filter(({ state }) => state === 'may ask');
  const only = may.length === 1 ? { organisation: may[0]?.id ?? '' } : {};
  const form = useFormState<Record<'organisation' | 'words', string>>(useActionData<typeof action>(), only);
  const choices = may.map(({ id, name, country }) => ({
    value: id,
    label: name,
    hint: countryName(country, language),
  }));
  return (
    <DeedForm form={form}>
      <ChoiceField field={form.fields.organisation} label={say('organisation')} choices={choices} />
      <TextArea
        field={form.fields.words}
        label={say('words')}
        hint={say('wordsHint', { lead })}
        rows={4}
        limit={askLimit}
      />
      <Buttons>
        <Button weight="deed">{say('deed')}</Button>
      </Buttons>
    </DeedForm>
  );
}

function Others() {
  const { organisations, slug } = useLoaderData<typeof loader>();
  const say = useWords(words);
  const query = new URLSearchParams({ return: `/co-sign/${slug}` });
  return (
    <section>
      <Heading explains={say('notHereHow')}>{say(organisations.length === 0 ? 'none' : 'notHere')}</Heading>
      <Buttons>
        <LinkButton to={`/organisations/new?${query}`}>{say('add')}</LinkButton>
        <LinkButton to={`/organisations?${query}`} weight="quiet">
          {say('join')}
        </LinkButton>
      </Buttons>
    </section>
  );
}
