import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { DeskPage } from '~/letters/desk/desk-frame';
import { deskFrameOf } from '~/letters/desk/desk-frame.server';
import { dateInWords, instantInWords } from '~/platform/locale/dates';
import { languageNamed } from '~/platform/locale/interface-languages';
import { mostOfOneCauser } from '~/platform/notice/mail-bounds';
import { deed, readForm } from '~/platform/request/form.server';
import { logosOf } from '~/sign-on/list/collected-lines.server';
import type { LineState } from '~/sign-on/list/judged-line';
import { lineForm } from '~/sign-on/list/list-form';
import { listFormWords } from '~/sign-on/list/list-form.words';
import { listPage, websiteOfLead } from '~/sign-on/list/list-page.server';
import { changeLine } from '~/sign-on/list/lists.server';
import { Breadcrumb, Empty, LinkButton, Notice, Pagination, titled, useWords } from '~/ui/door/design-system';
import { words } from './list.words';
import { Lines } from './list-lines.part';
import { requireList } from './require-list.server';

export const meta = titled(words, 'caption');

export async function loader(args: LoaderFunctionArgs) {
  const member = await requireList(args);
  const { letter, list } = member;
  const asked = new URL(args.request.url).searchParams;
  const [frame, page] = await Promise.all([deskFrameOf(member), listPage(member, asked)]);
  const desk = `/desk/letters/${letter.id}/invitations`;
  return {
    ...{ frame, desk, path: `${desk}/lists/${list.id}` },
    collected: list.collected,
    logos: list.collected ? (await logosOf(member)).map(({ id, name }) => ({ id, name })) : [],
    source: list.source,
    made: dateInWords(list.madeAt, frame.timeZone),
    askedOn: list.askedAt && instantInWords(list.askedAt, frame.timeZone),
    language: languageNamed(list.language),
    most: mostOfOneCauser,
    ...page,
  };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const member = await requireList(args);
  const website = await websiteOfLead(member);
  const { line, ...fields } = await readForm(args.request, (say) => lineForm(say, website), listFormWords);
  await changeLine(member, line, fields);
  const back = new URL(args.request.url);
  back.searchParams.delete('change');
  return redirect(`${back.pathname}${back.search}`);
});

export default function List() {
  const { frame, path, desk, source, made, counts, open, collected, askedOn, queued } = useLoaderData<typeof loader>();
  const say = useWords(words);
  const title = say('title', { source: source || say('pasted', { date: made }) });
  return (
    <DeskPage
      title={title}
      lead={askedOn ? undefined : say(collected ? 'leadCollected' : 'lead')}
      letter={frame}
      current="invitations"
      wide
    >
      <Breadcrumb steps={[{ to: desk, label: say('back') }]} />
      <Standing />
      <div className="buttons">
        {counts.mails > 0 && open && !queued ? (
          <LinkButton to={`${path}/sending`} weight="deed">
            {say(collected ? 'toSendingCollected' : 'toSending', { mails: counts.mails })}
          </LinkButton>
        ) : null}
        <LinkButton to={`${path}/message`}>{say('toMessage')}</LinkButton>
        {collected ? <LinkButton to={`${path}/logos`}>{say('toLogos')}</LinkButton> : null}
        <LinkButton to={`${path}/columns`} weight="quiet">
          {say('columns')}
        </LinkButton>
      </div>
      <Places />
      <Shown />
      <Discard />
    </DeskPage>
  );
}

/** Whether the list was asked for, and what of it still waits. */
function Standing() {
  const { askedOn, queued, counts, open, most } = useLoaderData<typeof loader>();
  const say = useWords(words);
  if (!open) return <Notice kind="warning">{say('closed')}</Notice>;
  if (!askedOn) return null;
  const waiting = queued ? counts.mails : 0;
  return (
    <Notice kind="success">
      {say('asked', { when: askedOn, waiting })}{' '}
      {waiting > 0 ? (waiting + counts.invited > most ? say('bounded', { most }) : say('lately')) : null}
    </Notice>
  );
}

const places = ['all', 'wrong', 'ready', 'missing', 'known', 'aside', 'invited'] as const;

/** How many lines are in each state; each number opens its lines. */
function Places() {
  const { path, counts, total, show } = useLoaderData<typeof loader>();
  const say = useWords(words);
  const numbers: Record<'all' | LineState, number> = { ...counts, all: total };
  return (
    <nav className="buttons" aria-label={say('places')}>
      {places
        .filter((each) => each === 'all' || numbers[each] > 0 || each === show)
        .map((each) => (
          <a key={each} href={`${path}?show=${each}`} aria-current={each === show ? 'page' : undefined}>
            {say(`show ${each}`)} <span className="number">{say('count', { count: numbers[each] })}</span>
          </a>
        ))}
    </nav>
  );
}

function Shown() {
  const { path, lines, page, size, found, show } = useLoaderData<typeof loader>();
  const say = useWords(words);
  if (lines.length === 0) return <Empty title={say('none')}>{say('noneNext')}</Empty>;
  const address = (at: number) => `${path}?show=${show}&page=${at}`;
  return (
    <>
      <Lines />
      <Pagination page={page} size={size} total={found} address={address} />
    </>
  );
}

function Discard() {
  const { path, askedOn } = useLoaderData<typeof loader>();
  const say = useWords(words);
  if (askedOn) return null;
  return (
    <LinkButton to={`${path}/discard`} weight="quiet">
      {say('discard')}
    </LinkButton>
  );
}
