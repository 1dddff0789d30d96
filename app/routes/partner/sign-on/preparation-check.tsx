import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { instantInWords } from '~/platform/locale/dates';
import { languageFor } from '~/platform/locale/reader.server';
import { deed, readForm } from '~/platform/request/form.server';
import { signingForm } from '~/sign-on/declaration/signing';
import { signingWords } from '~/sign-on/declaration/signing.words';
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
  const page = await preparationPage(await requirePreparation(args, 'prepare endorsements'));
  return { ...page, title: words(languageFor(args))('checkTitle') };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const signatory = await requirePreparation(args, 'bind the organisation');
  const language = languageFor(args);
  const typed = await readForm(args.request, signingForm(signingWords(language), language));
  const endorsementId = await coSign(signatory, typed);
  return redirect(`/endorsements/${endorsementId}`);
});

export default function PreparationCheck() {
  const { line, letter, organisation, preparation } = useLoaderData<typeof loader>();
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
      <Next />
    </Page>
  );
}

function Next() {
  const { preparation, letter, mine, approval } = useLoaderData<typeof loader>();
  const say = useWords(words);
  const language = useLanguage();
  const signatory = preparation.signatory;
  if (preparation.over) return <Notice kind="warning">{say('over')}</Notice>;
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
