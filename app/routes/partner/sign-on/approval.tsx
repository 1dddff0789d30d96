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
import { AfterDelivery, LetterToRead, NextText } from '~/sign-on/opening/letter-to-read';
import type { OpenedLetter } from '~/sign-on/opening/opened-letter';
import { mailedOf, speakAsMailed } from '~/sign-on/preparation/mail-language.server';
import { SigningMeaning } from '~/sign-on/preparation/signing-meaning';
import { ChangedLine, NumberedReservation, PrintedLine } from '~/sign-on/signatories/printed-line';
import { Heading, Notice, Page, useWords } from '~/ui/door/design-system';
import { words as lineWords } from '../line/line-change.words';
import { Beside, Given } from '../together/together.part';
import { words } from './approval.words';
import { Approve, BriefFacts } from './approval-brief.part';
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
  const of = { organisation, title: letter.parts.title };
  const readers = await readersLanguage(args);
  const title = page.former ? lineWords(readers)('approvalTitle', of) : words(readers)('title', of);
  if (state === 'received' && arrival) return shownReceived(args, arrival, letter);
  const shown = { ...page, state: state === 'received' ? ('waiting' as const) : state };
  return data({ ...shown, title }, { status: statusOfLink(shown.state) });
}

async function titleOf(args: LoaderFunctionArgs, answer: Answer): Promise<string> {
  const readers = await readersLanguage(args);
  if (answer.state !== 'done') return arrivalWords(readers)('receivedTitle');
  const { line, organisation } = answer;
  return line ? lineWords(readers)('doneTitle', { organisation }) : words(readers)('doneTitle', { organisation });
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
export type Brief = Exclude<Shown, { state: 'done' | 'received' }>;

export default function Approval() {
  const page = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  if (page.state === 'done') return <ApprovalDone {...page} />;
  if (page.state === 'received') return <StillWorking {...page} />;
  if (page.state === 'given') return <Given {...page} />;
  if (page.state !== 'waiting')
    return (
      <ApprovalOver {...page} state={page.state} line={page.former !== null}>
        <NotCounted arrival={page.arrival} timeZone={page.letter.timeZone} />
      </ApprovalOver>
    );
  return <Brief page={page} reply={reply} />;
}

function Brief({ page, reply }: { page: Brief; reply: unknown }) {
  const { organisation, letter, line, before, renewed, statementWaits, arrival, together, former: inForce } = page;
  const former = before ?? renewed;
  const say = useWords(words);
  const sayLine = useWords(lineWords);
  const preparedBy = page.preparedBy ?? say('somebody');
  return (
    <Page title={say('heading')} above={<p className="aside-note">{say('for', { organisation })}</p>}>
      <div className="letter">
        <p className="visually-hidden">{say('brief')}</p>
        <p className="letter-brief" {...writtenIn(letter.parts.language)}>
          {letter.parts.askInBrief}
        </p>
      </div>
      <BriefFacts page={page} />
      <p>
        {before
          ? say('leadBefore', { organisation, former: before.version, version: letter.version })
          : inForce
            ? sayLine('approvalLead', { organisation, preparedBy })
            : say('lead', { organisation, preparedBy })}
      </p>
      {inForce ? null : <AfterDelivery letter={letter} />}
      {reply ? null : <NotCounted arrival={arrival} timeZone={letter.timeZone} />}
      {together ? <Beside organisation={organisation} {...together} line={inForce !== null} /> : null}
      {renewed ? <Notice kind="warning">{say('renewed')}</Notice> : null}
      {former && former.version !== letter.version ? (
        <section>
          <Heading>{say('since', { former: former.version })}</Heading>
          <ComparisonView places={former.places} language={letter.parts.language} />
        </section>
      ) : null}
      <section>
        <Heading>{say('line')}</Heading>
        {inForce ? (
          <ChangedLine former={inForce} line={line} language={letter.parts.language} />
        ) : (
          <PrintedLine line={line} language={letter.parts.language} />
        )}
        {letter.next || (former && former.version !== letter.version) ? (
          <NumberedReservation reservation={line.reservation} number={letter.next?.version ?? letter.version} />
        ) : null}
        {statementWaits ? <p>{say('statementWaits', { lead: letter.lead })}</p> : null}
      </section>
      <details className="letter-fold">
        <summary>{say('readWhole', { asks: letter.parts.asks.length })}</summary>
        <LetterToRead letter={letter} />
      </details>
      <NextText letter={letter} />
      <Approve page={page} reply={reply} />
      {inForce ? null : <SigningMeaning letter={letter} />}
      <p className="aside-note">{say('print')}</p>
    </Page>
  );
}
