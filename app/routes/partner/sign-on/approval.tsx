import {
  type ActionFunctionArgs,
  type AppLoadContext,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { notFound, readersLanguage } from '~/accounts/visitors.server';
import { ComparisonView } from '~/letters/shown/comparison-view';
import { writtenIn } from '~/letters/text/languages';
import { mailAddressShown } from '~/platform/address/mail-address';
import { speakIn } from '~/platform/locale/reader.server';
import { arrivalOf } from '~/platform/request/arrival.server';
import { deed, readForm } from '~/platform/request/form.server';
import { firstOfTwo, type LatestArrival } from '~/sign-on/arrival/arrival';
import { words as arrivalWords } from '~/sign-on/arrival/arrival.words';
import { NotCounted, StillWorking } from '~/sign-on/arrival/arrival-view';
import { arrivalByLink } from '~/sign-on/arrival/arriving.server';
import { signingForm } from '~/sign-on/declaration/signing';
import { approvalPage, approvedPage } from '~/sign-on/endorsement/approval-page.server';
import { approvalLink } from '~/sign-on/endorsement/approvals.server';
import { doArrived } from '~/sign-on/endorsement/arrived.server';
import { signByLink } from '~/sign-on/endorsement/signing-arrived.server';
import { AfterDelivery, LetterFacts, LetterToRead, NextText } from '~/sign-on/opening/letter-to-read';
import type { OpenedLetter } from '~/sign-on/opening/opened-letter';
import { mailedOf, speakAsMailed } from '~/sign-on/preparation/mail-language.server';
import { SigningFields, useDeclaration } from '~/sign-on/preparation/signing-fields';
import { SigningMeaning } from '~/sign-on/preparation/signing-meaning';
import { PrintedLine } from '~/sign-on/signatories/printed-line';
import {
  Button,
  Buttons,
  DeedForm,
  Heading,
  LinkButton,
  Notice,
  Page,
  useFormState,
  useWords,
} from '~/ui/door/design-system';
import { Beside, Given } from '../together/together.part';
import { words as togetherWords } from '../together/together.words';
import { words } from './approval.words';
import { ApprovalDone, ApprovalOver, statusOfLink } from './approval-over.part';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title ?? '' },
  { name: 'robots', content: 'noindex' },
];

/** What the action answered, by its context: the page says that alone, and the letter is not read once more. */
type Answer =
  | ({ readonly state: 'done' } & Awaited<ReturnType<typeof approvedPage>>)
  | { readonly state: 'received'; readonly receivedAt: Date; readonly timeZone: string };
const answers = new WeakMap<AppLoadContext, Answer>();

export async function loader(args: LoaderFunctionArgs) {
  const { params, context } = args;
  const answer = answers.get(context);
  if (answer) return { ...answer, title: await titleOf(args, answer) };
  const found = await approvalPage(params['token'], await arrivalOf(context));
  if (!found) throw notFound();
  const { language, ...page } = found;
  speakIn(context, 'link', language);
  const { organisation, letter, arrival, state } = page;
  const title = words(await readersLanguage(args))('title', { organisation, title: letter.parts.title });
  if (state === 'received' && arrival) return shownReceived(args, arrival, letter);
  const shown = { ...page, state: state === 'received' ? ('waiting' as const) : state };
  return data({ ...shown, title }, { status: statusOfLink(shown.state) });
}

async function titleOf(args: LoaderFunctionArgs, answer: Answer): Promise<string> {
  const say = words(await readersLanguage(args));
  return answer.state === 'done'
    ? say('doneTitle', { organisation: answer.organisation })
    : arrivalWords(await readersLanguage(args))('receivedTitle');
}

async function shownReceived(args: LoaderFunctionArgs, { receivedAt }: LatestArrival, { timeZone }: OpenedLetter) {
  const answer = { state: 'received', receivedAt, timeZone } as const;
  return { ...answer, title: await titleOf(args, answer) };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const { context } = args;
  const arrival = await arrivalByLink(args);
  const signed = await doArrived(arrival?.id ?? null, () => approveBy(args, arrival?.id ?? null));
  if (signed || !arrival) return null;
  answers.set(context, { state: 'received', receivedAt: arrival.at, timeZone: arrival.timeZone });
  return data(null, { status: 202 });
});

async function approveBy(args: ActionFunctionArgs, arrivalId: string | null): Promise<string> {
  const { request, params, context } = args;
  const found = await approvalLink(params['token'], await arrivalOf(context));
  if (!found) throw notFound();
  await speakAsMailed(context, mailedOf(found.preparation));
  const language = await readersLanguage(args);
  const typed = await readForm(request, signingForm(language));
  const signed = await signByLink(found, typed, arrivalId);
  if (signed !== firstOfTwo) answers.set(context, { state: 'done', ...(await approvedPage(found.preparation)) });
  return signed;
}

type Shown = ReturnType<typeof useLoaderData<typeof loader>>;
type Brief = Exclude<Shown, { state: 'done' | 'received' }>;

export default function Approval() {
  const page = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  if (page.state === 'done') return <ApprovalDone {...page} />;
  if (page.state === 'received') return <StillWorking {...page} />;
  if (page.state === 'given') return <Given {...page} />;
  if (page.state !== 'waiting')
    return (
      <ApprovalOver {...page} state={page.state}>
        <NotCounted arrival={page.arrival} timeZone={page.letter.timeZone} />
      </ApprovalOver>
    );
  return <Brief page={page} reply={reply} />;
}

function Brief({ page, reply }: { page: Brief; reply: unknown }) {
  const { organisation, letter, line, preparedBy, before, renewed, statementWaits, arrival, together } = page;
  const former = before ?? renewed;
  const say = useWords(words);
  return (
    <Page
      title={say('title', { organisation, title: letter.parts.title })}
      lead={
        before
          ? say('leadBefore', { organisation, former: before.version, version: letter.version })
          : say('lead', { organisation, preparedBy: preparedBy ?? say('somebody') })
      }
      margin={<LetterFacts letter={letter} />}
    >
      <AfterDelivery letter={letter} />
      {reply ? null : <NotCounted arrival={arrival} timeZone={letter.timeZone} />}
      {together ? <Beside organisation={organisation} {...together} /> : null}
      {renewed ? <Notice kind="warning">{say('renewed')}</Notice> : null}
      {former && former.version !== letter.version ? (
        <section>
          <Heading>{say('since', { former: former.version })}</Heading>
          <ComparisonView places={former.places} language={letter.parts.language} />
        </section>
      ) : null}
      <section>
        <Heading>{say('brief')}</Heading>
        <div className="letter">
          <p className="letter-brief" {...writtenIn(letter.parts.language)}>
            {letter.parts.askInBrief}
          </p>
        </div>
      </section>
      <section>
        <Heading>{say('line')}</Heading>
        <PrintedLine line={line} language={letter.parts.language} />
        {statementWaits ? <p>{say('statementWaits', { lead: letter.lead })}</p> : null}
      </section>
      <LetterToRead letter={letter} />
      <SigningMeaning letter={letter} />
      <NextText letter={letter} />
      <Approve page={page} reply={reply} />
    </Page>
  );
}

function Approve({ page, reply }: { page: Brief; reply: unknown }) {
  const { address, shown, letter, path, nominated, organisation, together } = page;
  const declaration = useDeclaration(shown.declared);
  const form = useFormState<Record<'name' | 'role' | 'printName', string>>(reply);
  const say = useWords(words);
  const sayTogether = useWords(togetherWords);
  return (
    <section className="no-print">
      <Heading explains={say('approveLead', { address: mailAddressShown(address) })}>{say('approveTitle')}</Heading>
      {nominated ? <Notice>{say('nominated', { organisation })}</Notice> : null}
      <DeedForm form={form} to={path}>
        <SigningFields
          fields={form.fields}
          shown={{ ...shown, declaration }}
          printsSignatories={letter.call.printsSignatories}
        />
        <Buttons>
          <Button weight="deed">{together && !together.otherSigned ? sayTogether('sign') : say('approve')}</Button>
          <LinkButton to={`${path}/decline`} weight="quiet">
            {say('decline')}
          </LinkButton>
        </Buttons>
      </DeedForm>
    </section>
  );
}
