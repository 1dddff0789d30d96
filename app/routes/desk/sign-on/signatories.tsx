import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { askedOf, foundLines, numbersOf, pageOf } from '~/desk/board/board';
import { boardOf, detailsOf } from '~/desk/board/board.server';
import { DeskFrame } from '~/letters/desk/desk-frame';
import { deskFrameOf, requireLetter } from '~/letters/desk/desk-frame.server';
import { may } from '~/organisations/organisation/permission';
import { dateInWords, instantInWords } from '~/platform/locale/dates';
import {
  Buttons,
  Empty,
  LinkButton,
  Notice,
  Page,
  ReadersTime,
  titled,
  useLanguage,
  useWords,
} from '~/ui/door/design-system';
import { Board } from './board.part';
import { words } from './signatories.words';

export const meta = titled(words, 'title');

export async function loader(args: LoaderFunctionArgs) {
  const member = await requireLetter(args, 'see the desk');
  const [frame, { lines, shared, ...page }] = await Promise.all([deskFrameOf(member), boardOf(member)]);
  const typed = askedOf(args.request.url);
  const found = foundLines(lines, typed);
  const shown = pageOf(found, lines.length, typed);
  return {
    ...page,
    ...{ frame, asked: { ...typed, page: shown.page }, total: lines.length, numbers: numbersOf(lines) },
    found: { total: found.length, numbers: numbersOf(found), lines: await detailsOf(member, shown.lines, shared) },
    countries: [...new Set(lines.flatMap(({ country }) => country ?? []))].sort(),
    desk: `/desk/letters/${member.letter.id}`,
    invites: may(member.roles, 'invite organisations'),
    decides: may(member.roles, 'decide on signatories'),
    attests: may(member.roles, 'attest organisations') && page.leadAttestation,
  };
}

export default function Signatories() {
  const page = useLoaderData<typeof loader>();
  const { frame, opening, total, desk, invites } = page;
  const say = useWords(words);
  const above = <DeskFrame letter={frame} current="signatories" />;
  const toOpen = invites ? <LinkButton to={`${desk}/opening`}>{say('open')}</LinkButton> : null;
  return (
    <Page title={say('title')} above={above} wide>
      {opening ? (
        <>
          <Counts />
          <Deeds />
          {total === 0 ? <Empty title={say('emptyTitle')}>{say('empty')}</Empty> : null}
        </>
      ) : (
        <Empty title={say('neverTitle')} next={toOpen}>
          {say('never')}
        </Empty>
      )}
      {total > 0 ? <Board {...page} /> : null}
    </Page>
  );
}

function Counts() {
  const { counts, waiting, begun, unverified, statementsWaiting, ...page } = useLoaderData<typeof loader>();
  const { experts, takesExperts, expertsAsking } = page;
  const { requestsWaiting, leadSigned, opening, desk, decides, out, invites, deliveredAt } = page;
  const say = useWords(words);
  const language = useLanguage();
  if (!opening) return null;
  const when = instantInWords(opening.endsAt, opening.timeZone, language);
  return (
    <>
      <p className="signatory-count">
        {say('counts', { ...counts, attested: counts.attestedByLeadOnly })}{' '}
        {waiting > 0 ? say(opening.open ? 'waits' : 'waited', { count: waiting }) : null}{' '}
        {begun > 0 ? say(opening.open ? 'begun' : 'hadBegun', { count: begun }) : null}
      </p>
      {takesExperts || experts > 0 ? (
        <p>
          {say('experts', { count: experts })} <a href={`${desk}/experts`}>{say('toExperts')}</a>
        </p>
      ) : null}
      {unverified > 0 ? <Notice kind="warning">{say('unverified', { count: unverified })}</Notice> : null}
      {requestsWaiting > 0 ? (
        <Notice>
          {say('requestsWait', { count: requestsWaiting })}{' '}
          {invites ? <a href={`${desk}/requests`}>{say('requests')}</a> : null}
        </Notice>
      ) : null}
      {expertsAsking > 0 ? (
        <Notice>
          {say('expertsAsk', { count: expertsAsking })} <a href={`${desk}/experts`}>{say('answerExperts')}</a>
        </Notice>
      ) : null}
      {statementsWaiting > 0 ? (
        <Notice>
          {say('statementsWait', { count: statementsWaiting })}{' '}
          {decides ? <a href={`${desk}/statements`}>{say('statements')}</a> : null}
        </Notice>
      ) : null}
      {out ? (
        <Notice>
          {say('out', { number: out.number, until: instantInWords(out.until, opening.timeZone, language) })}{' '}
          {invites ? <a href={`${desk}/change`}>{say('toChange')}</a> : null}
        </Notice>
      ) : null}
      {leadSigned ? null : <Notice kind="warning">{say('leadMissing')}</Notice>}
      <p>
        {say(opening.open ? 'until' : 'closed', { when })}{' '}
        <ReadersTime at={opening.endsAt} timeZone={opening.timeZone} as="sentence" />
      </p>
      {deliveredAt ? <p>{say('delivered', { date: dateInWords(deliveredAt, opening.timeZone, language) })}</p> : null}
    </>
  );
}

function Deeds() {
  const { opening, desk, invites, decides, othersMayAsk, deliveredAt } = useLoaderData<typeof loader>();
  const say = useWords(words);
  if (!invites) return null;
  const statements = decides ? (
    <LinkButton to={`${desk}/statements`} weight="quiet">
      {say('statements')}
    </LinkButton>
  ) : null;
  const change = (
    <LinkButton to={`${desk}/change`} weight="quiet">
      {say('changeText')}
    </LinkButton>
  );
  return opening?.open ? (
    <Buttons>
      <LinkButton to={`${desk}/invitations`}>{say('invite')}</LinkButton>
      <LinkButton to={`${desk}/reminders`} weight="quiet">
        {say('reminders')}
      </LinkButton>
      <LinkButton to={`${desk}/opening/deadline`} weight="quiet">
        {say('moveDeadline')}
      </LinkButton>
      {change}
      <LinkButton to={`${desk}/closure`} weight="quiet">
        {say('close')}
      </LinkButton>
      {othersMayAsk ? (
        <LinkButton to={`${desk}/requests`} weight="quiet">
          {say('requests')}
        </LinkButton>
      ) : null}
      {statements}
    </Buttons>
  ) : (
    <Buttons>
      {deliveredAt ? <LinkButton to={`${desk}/opening/late`}>{say('keepOpen')}</LinkButton> : null}
      <LinkButton to={`${desk}/opening`} weight={deliveredAt ? 'quiet' : 'secondary'}>
        {say('reopen')}
      </LinkButton>
      {opening ? change : null}
      {statements}
    </Buttons>
  );
}
