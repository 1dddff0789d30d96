import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { requireDispatch } from '~/delivery/dispatch/dispatch-deeds.server';
import type { DispatchFound } from '~/delivery/dispatch/dispatch-view';
import { DispatchPreparation } from '~/delivery/go-ahead/dispatch-preparation';
import { preparationView } from '~/delivery/go-ahead/preparation-view.server';
import { MessageTable, StateCounts, useFreshNumbers } from '~/delivery/sending/dispatch-progress';
import type { PauseReason } from '~/delivery/sending/halts.server';
import { progressOf } from '~/delivery/sending/progress.server';
import { heldSince } from '~/delivery/sending/sending-hold.server';
import { DeskFrame } from '~/letters/desk/desk-frame';
import { deskFrameOf } from '~/letters/desk/desk-frame.server';
import { may } from '~/organisations/organisation/permission';
import { instantInWords } from '~/platform/locale/dates';
import { Buttons, DeedButton, LinkButton, Notice, Page, Progress, titled, useWords } from '~/ui/door/design-system';
import { words } from './dispatch.words';

export const handle = { hydrate: true };
export const meta = titled(words, 'preparing');

export async function loader(args: LoaderFunctionArgs) {
  const member = await requireDispatch(args, 'choose addressees');
  const { dispatch } = member;
  const frame = await deskFrameOf(member);
  const moment = (at: Date | null) => at && instantInWords(at, frame.timeZone);
  const progress = dispatch.sentAt ? await progressOf(dispatch) : null;
  const running = dispatch.sentAt !== null && !dispatch.finishedAt && !dispatch.pausedAt;
  const accountSays = progress?.messages.find(({ state, outcome }) => state === 'prepared' && outcome)?.outcome ?? '';
  return {
    frame,
    dispatchId: dispatch.id,
    sends: may(member.roles, 'send letters'),
    preparation: dispatch.sentAt ? null : await preparationView(member, frame.timeZone),
    progress,
    pausedAt: moment(dispatch.pausedAt),
    pausedReason: dispatch.pausedReason as PauseReason | null,
    accountSays,
    stoppedAt: moment(dispatch.stoppedAt),
    finishedAt: moment(dispatch.finishedAt),
    scheduled: scheduledFor(dispatch, member.at),
    perHour: dispatch.perHour,
    running,
    heldAt: running ? moment(await heldSince()) : null,
  };
}

/** The hour at which a scheduled dispatch will begin, in the zone in which it was typed; null once that is past. */
const scheduledFor = ({ goesAt, timeZone }: Pick<DispatchFound, 'goesAt' | 'timeZone'>, now: Date) =>
  goesAt && goesAt > now ? instantInWords(goesAt, timeZone ?? 'UTC') : null;

export default function Dispatch() {
  const { frame, dispatchId, sends, preparation, progress, running, scheduled } = useLoaderData<typeof loader>();
  const say = useWords(words);
  useFreshNumbers(running);
  const above = <DeskFrame letter={frame} current="dispatch" />;
  if (preparation)
    return (
      <Page title={say('preparing')} lead={say('preparingLead')} above={above}>
        <DispatchPreparation
          at={`/desk/letters/${frame.letterId}/dispatches/${dispatchId}`}
          sends={sends}
          {...preparation}
        />
      </Page>
    );
  if (!progress) return null;
  return (
    <Page wide title={say(scheduled ? 'scheduledTitle' : 'sentTitle', { count: progress.total })} above={above}>
      <Progress done={progress.done} total={progress.total}>
        {say('progress', { done: progress.done, total: progress.total })}
      </Progress>
      <Standing />
      <StateCounts counts={progress.counts} />
      <p>
        <a href={`/desk/letters/${frame.letterId}/dispatches/${dispatchId}/report`}>{say('report')}</a>
      </p>
      <MessageTable letterId={frame.letterId} dispatchId={dispatchId} messages={progress.messages} decides={sends} />
    </Page>
  );
}

function Standing() {
  const { frame, dispatchId, sends, running, scheduled, perHour, ...moments } = useLoaderData<typeof loader>();
  const { heldAt, pausedAt, pausedReason, accountSays, stoppedAt, finishedAt } = moments;
  const say = useWords(words);
  const at = `/desk/letters/${frame.letterId}/dispatches/${dispatchId}`;
  return (
    <>
      {pausedAt ? (
        <Notice kind="warning">
          {say('paused', { date: pausedAt })} {say(pausedReason ?? 'by hand', { sentence: accountSays })}
        </Notice>
      ) : null}
      {heldAt ? <Notice kind="warning">{say('held', { date: heldAt })}</Notice> : null}
      {running && scheduled ? <Notice>{say('scheduled', { hour: scheduled })}</Notice> : null}
      {running && perHour !== null ? <p>{say('perHour', { count: perHour })}</p> : null}
      {stoppedAt ? <Notice>{say('stopped', { date: stoppedAt })}</Notice> : null}
      {finishedAt ? <Notice kind="success">{say('finished', { date: finishedAt })}</Notice> : null}
      {sends && !finishedAt && !stoppedAt ? (
        <Buttons>
          {pausedAt ? (
            <LinkButton to={`${at}/resumption`} weight="deed">
              {say('resume')}
            </LinkButton>
          ) : running ? (
            <DeedButton to={`${at}/pause`}>{say('pause')}</DeedButton>
          ) : null}
          <LinkButton to={`${at}/stop`}>{say('stop')}</LinkButton>
        </Buttons>
      ) : null}
    </>
  );
}
