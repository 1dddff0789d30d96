import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { DeskPage } from '~/letters/desk/desk-frame';
import { deskFrameOf, requireLetter } from '~/letters/desk/desk-frame.server';
import type { Obstacle } from '~/letters/desk/next-step';
import { overviewOf } from '~/letters/desk/overviews.server';
import { NextStepLink, StandingInWords } from '~/letters/desk/standing-words';
import { TextTrialNotice } from '~/letters/draft/text-trial-notice';
import { failedVersionOf } from '~/letters/draft/text-trials.server';
import { dateInWords, instantInWords } from '~/platform/locale/dates';
import { firstLanguage } from '~/platform/locale/sentences';
import { waitingRequests } from '~/sign-on/admission/requests-page.server';
import { lateOpeningPage } from '~/sign-on/endorsement/late-opening.server';
import { waitingExperts } from '~/sign-on/expert-admission/expert-request-pages.server';
import { coSignedCounts } from '~/sign-on/signatories/signatories.server';
import { Facts, Heading, Notice, useLanguage, useWords } from '~/ui/door/design-system';
import { words } from './letter.words';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.frame.title || words(firstLanguage)('untitled') },
];

export async function loader(args: LoaderFunctionArgs) {
  const letter = await requireLetter(args, 'see the desk');
  return {
    frame: await deskFrameOf(letter),
    overview: await overviewOf(letter),
    failed: await failedVersionOf(letter.letter.id),
    coSigned: await coSignedCounts(letter.letter.id),
    late: await lateOpeningPage(letter),
    requests: await waitingRequests(letter.letter.id),
    expertsAsking: await waitingExperts(letter.letter.id),
    leadId: letter.letter.leadId,
    slug: letter.letter.slug,
  };
}

export default function LetterOverview() {
  const { frame, overview, failed, requests, expertsAsking } = useLoaderData<typeof loader>();
  const say = useWords(words);
  return (
    <DeskPage
      title={frame.title || say('untitled')}
      lead={say('lead', { lead: frame.lead })}
      letter={frame}
      current="overview"
      margin={<Standing />}
    >
      {failed ? (
        <TextTrialNotice
          trial={failed.trial}
          number={failed.number}
          letterId={frame.letterId}
          here={`/desk/letters/${frame.letterId}`}
        />
      ) : null}
      {requests > 0 ? (
        <Notice>
          {say('requests', { count: requests })}{' '}
          <a href={`/desk/letters/${frame.letterId}/requests`}>{say('answerRequests')}</a>
        </Notice>
      ) : null}
      {expertsAsking > 0 ? (
        <Notice>
          {say('expertsAsk', { count: expertsAsking })}{' '}
          <a href={`/desk/letters/${frame.letterId}/experts`}>{say('answerExperts')}</a>
        </Notice>
      ) : null}
      <Delivered />
      <Heading>{say('next')}</Heading>
      <p>
        <NextStepLink letterId={frame.letterId} next={overview.next} alone />
      </p>
      <InTheWay />
    </DeskPage>
  );
}

/** After the delivery: both counts, and whether others may still co-sign. */
function Delivered() {
  const { frame, late } = useLoaderData<typeof loader>();
  const say = useWords(words);
  const language = useLanguage();
  if (!late) return null;
  const { delivered, today, timeZone, open } = late;
  const date = dateInWords(late.deliveredAt, timeZone, language);
  return (
    <Notice>
      {say('delivered', { date, delivered, today })}{' '}
      {open ? say('openLate', { until: instantInWords(late.endsAt, timeZone, language) }) : say('closedLate')}{' '}
      {frame.drafts ? (
        <a href={`/desk/letters/${frame.letterId}/opening/late`}>{say(open ? 'late' : 'keepOpen')}</a>
      ) : null}
    </Notice>
  );
}

function InTheWay() {
  const { frame, overview, leadId } = useLoaderData<typeof loader>();
  const say = useWords(words);
  const { missing, blocking } = overview;
  if (missing.length + blocking.length === 0) return null;
  const where: Record<Obstacle, string> = {
    leadNotVerified: `/organisations/${leadId}/verification`,
    leadCannotSign: `/organisations/${leadId}/members`,
    leadNotEndorsed: `/desk/letters/${frame.letterId}/signatories`,
  };
  return (
    <>
      <Heading>{say('blocks')}</Heading>
      {blocking.map((obstacle) => (
        <Notice key={obstacle} kind="warning">
          {say(obstacle, { lead: frame.lead })} <a href={where[obstacle]}>{say(`${obstacle}Deed`)}</a>
        </Notice>
      ))}
      {missing.length > 0 ? (
        <div className="prose">
          <p>{say('missing')}</p>
          <ul>
            {missing.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      ) : null}
    </>
  );
}

function Standing() {
  const { frame, overview, coSigned, slug } = useLoaderData<typeof loader>();
  const say = useWords(words);
  const { counts, standing, deadline } = overview;
  const organisations = (count: number) => say('organisations', { count });
  return (
    <Facts
      facts={[
        [
          say('standing'),
          <StandingInWords key="standing" standing={standing} deadline={deadline} timeZone={frame.timeZone} />,
        ],
        [say('versions'), counts.versions],
        [say('reviewers'), say('reviewersCount', { reviewers: counts.reviewers, notes: counts.notes })],
        [say('invitations'), organisations(counts.invitations)],
        [say('coSigned'), say('signatories', coSigned)],
        [
          say('publicPage'),
          standing.published ? (
            <a key="page" href={`/letters/${slug}`}>
              /letters/{slug}
            </a>
          ) : null,
        ],
      ]}
    />
  );
}
