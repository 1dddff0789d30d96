import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { instantInWords } from '~/platform/locale/dates';
import { languageFor } from '~/platform/locale/reader.server';
import { deed, readForm } from '~/platform/request/form.server';
import { NotCounted, StillWorkingNotice } from '~/sign-on/arrival/arrival-view';
import { arrivalSignedIn } from '~/sign-on/arrival/arriving.server';
import { latestArrival } from '~/sign-on/arrival/settling.server';
import { signingForm } from '~/sign-on/declaration/signing';
import { doArrived } from '~/sign-on/endorsement/arrived.server';
import { coSign } from '~/sign-on/endorsement/endorsements.server';
import { AfterDelivery, LetterFacts, LetterToRead, NextText } from '~/sign-on/opening/letter-to-read';
import { requirePreparation } from '~/sign-on/opening/preparation-deeds.server';
import { preparationPage } from '~/sign-on/preparation/preparation-page.server';
import { SigningFields, useDeclaration } from '~/sign-on/preparation/signing-fields';
import { SigningMeaning } from '~/sign-on/preparation/signing-meaning';
import { PrintedLine } from '~/sign-on/signatories/printed-line';
import {
  Breadcrumb,
  Button,
  Buttons,
  DeedButton,
  DeedForm,
  Heading,
  LinkButton,
  Notice,
  Page,
  useFormState,
  useLanguage,
  useWords,
} from '~/ui/door/design-system';
import { words } from './preparation.words';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? '' }];

export async function loader(args: LoaderFunctionArgs) {
  const deed = await requirePreparation(args, 'prepare endorsements');
  const [page, arrival] = await Promise.all([preparationPage(deed), latestArrival(deed.preparation.id, null)]);
  return { ...page, arrival, title: words(languageFor(args))('checkTitle') };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const arrival = await arrivalSignedIn(args);
  const endorsementId = await doArrived(arrival?.id ?? null, async () => {
    const signatory = await requirePreparation(args, 'bind the organisation');
    const language = languageFor(args);
    const typed = await readForm(args.request, signingForm(language));
    return coSign(signatory, typed, arrival?.id);
  });
  return endorsementId ? redirect(`/endorsements/${endorsementId}`) : data(null, { status: 202 });
});

export default function PreparationCheck() {
  const { line, letter, organisation, preparation, arrival } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const say = useWords(words);
  const steps = [
    { to: `/organisations/${organisation.id}`, label: organisation.name },
    { to: `/preparations/${preparation.id}`, label: say('title', { organisation: organisation.name }) },
  ];
  return (
    <Page
      title={say('checkTitle')}
      lead={say('checkLead', { organisation: line.name, title: letter.parts.title })}
      above={<Breadcrumb steps={steps} />}
      margin={<LetterFacts letter={letter} />}
    >
      <AfterDelivery letter={letter} />
      <PrintedLine line={line} language={letter.parts.language} />
      <p>
        <a href={`/preparations/${preparation.id}`}>{say('change')}</a>
      </p>
      <details>
        <summary>{say('readLetter')}</summary>
        <LetterToRead letter={letter} />
      </details>
      <SigningMeaning letter={letter} />
      <NextText letter={letter} />
      {reply ? null : <NotCounted arrival={arrival} timeZone={letter.timeZone} />}
      <Next />
    </Page>
  );
}

function Next() {
  const { preparation, letter, mine, approval, arrival } = useLoaderData<typeof loader>();
  const say = useWords(words);
  const language = useLanguage();
  const signatory = preparation.signatory;
  if (preparation.over) return <Notice kind="warning">{say('over')}</Notice>;
  if (arrival?.waits) return <StillWorkingNotice receivedAt={arrival.receivedAt} timeZone={letter.timeZone} />;
  if (!letter.open)
    return (
      <Notice kind="warning">
        {say('closed', { when: instantInWords(letter.endsAt, letter.timeZone, language) })}
      </Notice>
    );
  if (preparation.textMoved) return <Notice kind="warning">{say('textMoved')}</Notice>;
  if (!signatory) return <Notice kind="warning">{say('nobodyNamed')}</Notice>;
  if (mine) return <Sign />;
  if (!approval?.waits) return <Ask signatory={signatory} />;
  const when = instantInWords(approval.askedAt, letter.timeZone, language);
  return (
    <>
      <Notice>{say('waits', { signatory, when })}</Notice>
      <LinkButton to={`/preparations/${preparation.id}/check`}>{say('again')}</LinkButton>
    </>
  );
}

function Sign() {
  const { organisation, shown, letter } = useLoaderData<typeof loader>();
  const declaration = useDeclaration(shown.declared);
  const form = useFormState<Record<'name' | 'role' | 'printName', string>>(useActionData<typeof action>());
  const say = useWords(words);
  return (
    <section>
      <Heading explains={say('signLead', { organisation: organisation.name })}>
        {say('signTitle', { organisation: organisation.name })}
      </Heading>
      <DeedForm form={form}>
        <SigningFields
          fields={form.fields}
          shown={{ ...shown, declaration }}
          printsSignatories={letter.call.printsSignatories}
        />
        <Buttons>
          <Button weight="deed">{say('coSign')}</Button>
        </Buttons>
      </DeedForm>
    </section>
  );
}

function Ask({ signatory }: { signatory: string }) {
  const { preparation, shown } = useLoaderData<typeof loader>();
  const declaration = useDeclaration(shown.declared);
  const say = useWords(words);
  return (
    <section>
      <Heading explains={say('askLead', { signatory })}>{say('askTitle')}</Heading>
      <h3>{say('willDeclare', { signatory })}</h3>
      <blockquote className="declaration">
        <p>{declaration}</p>
      </blockquote>
      <DeedButton to={`/preparations/${preparation.id}/request`} weight="deed">
        {say('ask', { signatory })}
      </DeedButton>
    </section>
  );
}
