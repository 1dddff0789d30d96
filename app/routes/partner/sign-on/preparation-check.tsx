import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { instantInWords } from '~/platform/locale/dates';
import { languageFor } from '~/platform/locale/reader.server';
import { list } from '~/platform/locale/sentences';
import { deed, readForm } from '~/platform/request/form.server';
import { firstOfTwo } from '~/sign-on/arrival/arrival';
import { NotCounted, StillWorkingNotice } from '~/sign-on/arrival/arrival-view';
import { arrivalSignedIn } from '~/sign-on/arrival/arriving.server';
import { latestArrival } from '~/sign-on/arrival/settling.server';
import { signingForm } from '~/sign-on/declaration/signing';
import { doArrived } from '~/sign-on/endorsement/arrived.server';
import { signSignedIn } from '~/sign-on/endorsement/signing-arrived.server';
import { AfterDelivery, LetterFacts, LetterToRead, NextText } from '~/sign-on/opening/letter-to-read';
import { requirePreparation } from '~/sign-on/opening/preparation-deeds.server';
import { countingOf } from '~/sign-on/preparation/counting.server';
import { preparationPage } from '~/sign-on/preparation/preparation-page.server';
import { References, SigningFields, useDeclaration, useDeclarationLines } from '~/sign-on/preparation/signing-fields';
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
import { Tasks } from '../steps/tasks.part';
import { AskTogether, GivenAct, Together } from '../together/together.part';
import { words as togetherWords } from '../together/together.words';
import { words } from './preparation.words';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? '' }];

export async function loader(args: LoaderFunctionArgs) {
  const deed = await requirePreparation(args, 'prepare endorsements');
  const [page, arrival, counting] = await Promise.all([
    preparationPage(deed),
    latestArrival(deed.preparation.id, null),
    countingOf(deed.organisation.id, deed.preparation.letterId),
  ]);
  return { ...page, arrival, counting, title: words(languageFor(args))('checkTitle') };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const arrival = await arrivalSignedIn(args);
  const signed = await doArrived(arrival?.id ?? null, async () => {
    const signatory = await requirePreparation(args, 'bind the organisation');
    const language = languageFor(args);
    const typed = await readForm(args.request, signingForm(language));
    return signSignedIn(signatory, typed, arrival?.id ?? null);
  });
  if (!signed) return data(null, { status: 202 });
  return redirect(
    signed === firstOfTwo ? `/preparations/${args.params['preparation']}/check` : `/endorsements/${signed}`,
  );
});

export default function PreparationCheck() {
  const page = useLoaderData<typeof loader>();
  const { line, letter, organisation, preparation, arrival } = page;
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
      {preparation.over || preparation.textMoved ? null : <Tasks page={page} />}
      <PrintedLine line={line} language={letter.parts.language} />
      <p>
        <a href={`/preparations/${preparation.id}`}>{say('change')}</a>
      </p>
      <details id="letter-folded">
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
  const { preparation, letter, mine, approval, arrival, together } = useLoaderData<typeof loader>();
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
  if (together) return <SignTogether together={together} />;
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

type Two = NonNullable<ReturnType<typeof useLoaderData<typeof loader>>['together']>;

/** Where the two are; the form for who is one of them and has not signed; and whom the reader can ask. */
function SignTogether({ together }: { together: Two }) {
  const { mine, letter, line, preparation, shown: seen } = useLoaderData<typeof loader>();
  const declaration = useDeclaration(seen.declared);
  const say = useWords(togetherWords);
  const { both, acted, other, whole, toAsk } = together;
  const actedAt = acted ? both[0]?.actedAt : null;
  const otherDeclined = both[1]?.declined ?? null;
  const shown = { organisation: line.name, title: letter.parts.title, other, otherDeclined, until: letter.endsAt };
  return (
    <>
      <Together both={both} timeZone={letter.timeZone} />
      {actedAt ? <GivenAct {...shown} actedAt={actedAt} timeZone={letter.timeZone} /> : null}
      {actedAt ? (
        <LinkButton to={`/preparations/${preparation.id}/take-back`} weight="quiet">
          {say('takeBack')}
        </LinkButton>
      ) : null}
      {mine && whole && !acted ? <Sign /> : null}
      {whole && toAsk.length > 0 ? (
        <AskTogether names={list(toAsk)} one={both[0]?.name ?? ''} declaration={declaration} id={preparation.id} />
      ) : null}
    </>
  );
}

function Sign() {
  const { organisation, shown, letter, together } = useLoaderData<typeof loader>();
  const declaration = useDeclaration(shown.declared);
  const lines = useDeclarationLines(shown.declared);
  const form = useFormState<Record<'name' | 'role' | 'printName', string>>(useActionData<typeof action>());
  const say = useWords(words);
  const sayTogether = useWords(togetherWords);
  const of = { organisation: organisation.name, other: together?.other ?? '' };
  const first = together !== null && !together.both.some(({ actedAt }) => actedAt);
  const explains = together ? sayTogether(first ? 'otherWaits' : 'otherSigned', of) : say('signLead', of);
  return (
    <section>
      <Heading explains={explains}>{first ? sayTogether('signTitle', of) : say('signTitle', of)}</Heading>
      <DeedForm form={form}>
        <SigningFields
          fields={form.fields}
          shown={{ ...shown, declaration, lines }}
          printsSignatories={letter.call.printsSignatories}
        />
        <Buttons>
          <Button weight="deed">{first ? sayTogether('sign') : say('coSign')}</Button>
        </Buttons>
      </DeedForm>
      <References lines={lines} />
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
