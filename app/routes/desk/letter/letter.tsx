import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { CountriesView } from '~/desk/figures/countries-view';
import { CurveView } from '~/desk/figures/curve-view';
import { PartsView } from '~/desk/figures/parts-view';
import { ByItselfList } from '~/desk/overview/by-itself-list';
import { Headline } from '~/desk/overview/headline';
import { Lately } from '~/desk/overview/lately-view';
import { NeedsList } from '~/desk/overview/needs-list';
import { deskOverview } from '~/desk/overview/overview.server';
import { DeskFrame } from '~/letters/desk/desk-frame';
import { deskFrameOf, requireLetter } from '~/letters/desk/desk-frame.server';
import { StandingInWords } from '~/letters/desk/standing-words';
import { TextTrialNotice } from '~/letters/draft/text-trial-notice';
import { dateInWords, instantInWords } from '~/platform/locale/dates';
import { firstLanguage } from '~/platform/locale/sentences';
import { Facts, Notice, Page, useLanguage, useWords } from '~/ui/door/design-system';
import { words } from './letter.words';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.frame.title || words(firstLanguage)('untitled') },
];

export async function loader(args: LoaderFunctionArgs) {
  const member = await requireLetter(args, 'see the desk');
  const [frame, page] = await Promise.all([deskFrameOf(member), deskOverview(member)]);
  return { ...page, frame, slug: member.letter.slug, desk: `/desk/letters/${member.letter.id}` };
}

export default function LetterOverview() {
  const page = useLoaderData<typeof loader>();
  const { frame, needs, moreNeeds, byItself, desk, at } = page;
  const say = useWords(words);
  return (
    <>
      <Page
        title={frame.title || say('untitled')}
        lead={<Led />}
        above={<DeskFrame letter={frame} current="overview" />}
        margin={<Margin />}
      >
        <Headline {...page} />
        <Delivered />
        <Failed />
        {frame.drafts ? (
          <NeedsList {...{ needs, at, desk }} more={moreNeeds} next={byItself[0]} timeZone={frame.timeZone} />
        ) : null}
        <Missing />
      </Page>
      <AllFigures />
    </>
  );
}

/** Who leads the letter, and until when it is open. */
function Led() {
  const { frame, opening } = useLoaderData<typeof loader>();
  const say = useWords(words);
  const { standing, timeZone } = frame;
  return (
    <>
      {say('lead', { lead: frame.lead })}{' '}
      {opening?.open ? <StandingInWords standing={standing} deadline={opening.endsAt} timeZone={timeZone} /> : null}
    </>
  );
}

/** How sign-on goes, and what has happened. */
function AllFigures() {
  const { figures, opening, lately, frame, desk, at } = useLoaderData<typeof loader>();
  const { timeZone, drafts: invites } = frame;
  return (
    <div className="page-figures">
      {figures?.curve && opening ? (
        <CurveView
          {...{ curve: figures.curve, coming: figures.coming, at, timeZone }}
          {...{ open: opening.open, from: opening.openedAt, to: opening.endsAt }}
        />
      ) : null}
      {figures && figures.all > 1 ? <PartsView {...figures} {...{ at }} board={`${desk}/signatories`} /> : null}
      {figures?.places ? <CountriesView countries={figures.places} {...{ desk, timeZone, invites }} /> : null}
      <Lately {...{ lately, desk, timeZone }} />
    </div>
  );
}

function Failed() {
  const { failed, frame, desk } = useLoaderData<typeof loader>();
  if (!failed) return null;
  return <TextTrialNotice trial={failed.trial} number={failed.number} letterId={frame.letterId} here={desk} />;
}

/** After the delivery: both counts, and whether others may still co-sign. */
function Delivered() {
  const { frame, late, desk } = useLoaderData<typeof loader>();
  const say = useWords(words);
  const language = useLanguage();
  if (!late) return null;
  const { delivered, today, timeZone, open } = late;
  const date = dateInWords(late.deliveredAt, timeZone, language);
  return (
    <Notice>
      {say('delivered', { date, delivered, today })}{' '}
      {open ? say('openLate', { until: instantInWords(late.endsAt, timeZone, language) }) : say('closedLate')}{' '}
      {frame.drafts ? <a href={`${desk}/opening/late`}>{say(open ? 'late' : 'keepOpen')}</a> : null}
    </Notice>
  );
}

/** What the draft lacks, while it is being written. */
function Missing() {
  const { overview, frame } = useLoaderData<typeof loader>();
  const say = useWords(words);
  if (overview.missing.length === 0 || !frame.drafts) return null;
  return (
    <div className="prose">
      <p>{say('missing')}</p>
      <ul>
        {overview.missing.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}

function Margin() {
  const { frame, overview, byItself, slug, desk } = useLoaderData<typeof loader>();
  const say = useWords(words);
  const { counts, standing } = overview;
  return (
    <>
      <ByItselfList list={byItself} timeZone={frame.timeZone} desk={desk} />
      <Facts
        facts={[
          [say('versions'), counts.versions],
          [say('reviewers'), say('reviewersCount', { reviewers: counts.reviewers, notes: counts.notes })],
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
    </>
  );
}
