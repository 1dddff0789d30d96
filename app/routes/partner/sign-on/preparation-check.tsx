import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { instantInWords } from '~/platform/locale/dates';
import { languageFor } from '~/platform/locale/reader.server';
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
import { SigningMeaning } from '~/sign-on/preparation/signing-meaning';
import { changedParts } from '~/sign-on/signatories/changed-parts';
import { ChangedLine, PrintedLine, partsOf } from '~/sign-on/signatories/printed-line';
import { Breadcrumb, LinkButton, Notice, Page, useLanguage, useWords } from '~/ui/door/design-system';
import { ChangeOver } from '../line/line-change.part';
import { words as lineWords } from '../line/line-change.words';
import { Ask, Sign, SignTogether } from '../steps/sign.part';
import { Tasks } from '../steps/tasks.part';
import { words } from './preparation.words';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? '' }];

export async function loader(args: LoaderFunctionArgs) {
  const deed = await requirePreparation(args, 'prepare endorsements');
  const [page, arrival, counting] = await Promise.all([
    preparationPage(deed),
    latestArrival(deed.preparation.id, null),
    countingOf(deed.organisation.id, deed.preparation.letterId),
  ]);
  return {
    ...page,
    arrival,
    counting,
    title: page.former ? lineWords(languageFor(args))('checkTitle') : words(languageFor(args))('checkTitle'),
  };
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
  const { line, letter, organisation, preparation, arrival, former } = page;
  const reply = useActionData<typeof action>();
  const say = useWords(words);
  const sayLine = useWords(lineWords);
  const steps = [
    { to: `/organisations/${organisation.id}`, label: organisation.name },
    {
      to: `/preparations/${preparation.id}`,
      label: former
        ? sayLine('title', { organisation: organisation.name })
        : say('title', { organisation: organisation.name }),
    },
  ];
  const tasks = preparation.over || preparation.textMoved ? null : <Tasks page={page} />;
  return (
    <Page
      title={former ? sayLine('checkTitle') : say('checkTitle')}
      lead={say('checkLead', { organisation: line.name, title: letter.parts.title })}
      above={<Breadcrumb steps={steps} />}
      margin={<LetterFacts letter={letter} />}
    >
      {former ? null : <AfterDelivery letter={letter} />}
      {former ? null : tasks}
      {former ? (
        <ChangedLine former={former} line={line} language={letter.parts.language} />
      ) : (
        <PrintedLine line={line} language={letter.parts.language} />
      )}
      <p>
        <a href={`/preparations/${preparation.id}`}>{former ? sayLine('edit') : say('change')}</a>
      </p>
      {former ? tasks : null}
      <details id="letter-folded">
        <summary>{say('readLetter')}</summary>
        <LetterToRead letter={letter} />
      </details>
      {former ? null : <SigningMeaning letter={letter} />}
      {former ? null : <NextText letter={letter} />}
      {reply ? null : <NotCounted arrival={arrival} timeZone={letter.timeZone} />}
      <Next />
    </Page>
  );
}

function Next() {
  const page = useLoaderData<typeof loader>();
  const { preparation, letter, line, mine, approval, arrival, together, former } = page;
  const say = useWords(words);
  const sayLine = useWords(lineWords);
  const language = useLanguage();
  const signatory = preparation.signatory;
  if (former && preparation.over) return <ChangeOver page={page} />;
  if (preparation.over) return <Notice kind="warning">{say('over')}</Notice>;
  if (arrival?.waits) return <StillWorkingNotice receivedAt={arrival.receivedAt} timeZone={letter.timeZone} />;
  if (former && (preparation.textMoved || !letter.open)) return <ChangeOver page={page} />;
  if (!letter.open)
    return (
      <Notice kind="warning">
        {say('closed', { when: instantInWords(letter.endsAt, letter.timeZone, language) })}
      </Notice>
    );
  if (preparation.textMoved) return <Notice kind="warning">{say('textMoved')}</Notice>;
  if (former && changedParts(partsOf(former), partsOf(line)).length === 0)
    return <Notice kind="warning">{sayLine('same')}</Notice>;
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
