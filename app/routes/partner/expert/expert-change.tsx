import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { readersLanguage } from '~/accounts/visitors.server';
import { ComparisonView } from '~/letters/shown/comparison-view';
import { Doubts } from '~/letters/shown/doubts';
import { LeadNote } from '~/letters/shown/lead-note';
import { dateInWords, instantInWords } from '~/platform/locale/dates';
import { deed, readForm } from '~/platform/request/form.server';
import { objectionForm } from '~/sign-on/change/change-form';
import { objectionWords } from '~/sign-on/change/objection.words';
import { carryForm } from '~/sign-on/expert-change/expert-carry';
import { carryOverAsExpert, objectAsExpert } from '~/sign-on/expert-change/expert-change-answers.server';
import { requireExpertChange } from '~/sign-on/expert-change/expert-change-links.server';
import { expertChange } from '~/sign-on/expert-change/expert-change-page.server';
import { LetterToRead } from '~/sign-on/opening/letter-to-read';
import { Heading, LinkButton, Notice, Page, useLanguage, useWords } from '~/ui/door/design-system';
import { CarryOver, Objection } from './expert-answer.part';
import { words } from './expert-change.words';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.pageTitle ?? '' },
  { name: 'robots', content: 'noindex' },
];

export async function loader(args: LoaderFunctionArgs) {
  const shown = await expertChange(await requireExpertChange(args));
  const pageTitle = words(await readersLanguage(args))(`title ${shown.kind}`, { title: shown.title });
  const path = `/experts/changes/${args.params['token']}`;
  return { pageTitle, shown, pdf: `${path}/comparison.pdf`, time: `${path}/time` };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const link = await requireExpertChange(args);
  const language = await readersLanguage(args);
  if (link.kind === 'substantive') await carryOverAsExpert(link, await readForm(args.request, carryForm(language)));
  else {
    const { reason } = await readForm(args.request, objectionForm(objectionWords(language)));
    await objectAsExpert(link, reason);
  }
  return null;
});

export default function ExpertChangePage() {
  const { pageTitle, shown, pdf, time } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const say = useWords(words);
  const { number } = shown;
  return (
    <Page title={pageTitle}>
      <Standing shown={shown} />
      <section>
        <Heading>{say('changed')}</Heading>
        <ComparisonView places={shown.places} language={shown.language} />
        <p className="no-print">
          <a href={pdf}>{say('pdf')}</a>
        </p>
      </section>
      <Next shown={shown} />
      {shown.kind === 'editorial' ? (
        <Objection shown={shown} reply={reply} />
      ) : (
        <CarryOver shown={shown} reply={reply} time={time} />
      )}
      <details>
        <summary>{say('whole', { number })}</summary>
        <LetterToRead letter={shown.letter} />
      </details>
    </Page>
  );
}

type Shown = ReturnType<typeof useLoaderData<typeof loader>>['shown'];

/** Where the change stands, in a sentence or two. */
function Standing({ shown }: { shown: Shown }) {
  const { state, kind, endedAt, answered, note, lead, number, former } = shown;
  const say = useWords(words);
  const language = useLanguage();
  if (!shown.stands) return <Notice kind="warning">{say('gone')}</Notice>;
  if (answered === 'object') return <Notice kind="success">{say('objected')}</Notice>;
  if (state !== 'out' && endedAt) {
    const told = { number, former, when: instantInWords(endedAt, shown.timeZone, language) };
    if (state === 'given up') return <Notice>{say('givenUp', { ...told, reason: shown.reason ?? '' })}</Notice>;
    if (shown.consents) return <Notice kind="success">{say('moved', told)}</Notice>;
    return (
      <>
        <Notice kind="warning">{say('left', told)}</Notice>
        {shown.again ? <LinkButton to={shown.again}>{say('again', { number })}</LinkButton> : null}
      </>
    );
  }
  if (answered) return <Notice kind="success">{say('carried', { number })}</Notice>;
  return (
    <>
      {shown.held ? (
        <Notice kind="success">{say('held', { day: dateInWords(shown.held.until, 'UTC', language) })}</Notice>
      ) : null}
      <p className="page-lead">{say(`out ${kind}`, { lead })}</p>
      <Doubts lead={lead} doubts={shown.doubts} />
      <LeadNote from={say('note', { lead })} note={note} />
    </>
  );
}

/** What follows, as long as it is out. */
function Next({ shown }: { shown: Shown }) {
  const { state, stands, kind, objects, answered, number, former, lead } = shown;
  const say = useWords(words);
  const until = instantInWords(shown.until, shown.timeZone, useLanguage());
  if (state !== 'out' || !stands || answered) return null;
  if (kind === 'editorial' && !objects) return <Notice>{say('closing', { until, number })}</Notice>;
  const told =
    kind === 'editorial'
      ? [say('until', { until }), say('carriesBy', { number, former }), say('stops', { former })]
      : [say('wish', { lead, until }), say('stays', { lead, former }), say('silence', { number })];
  return (
    <section>
      <Heading>{say('next')}</Heading>
      <div className="prose">
        <ul>
          {told.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      </div>
    </section>
  );
}
