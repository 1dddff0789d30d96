import { dateInWords, instantInWords } from '~/platform/locale/dates';
import { namingAnAsk } from '~/sign-on/signatories/signatory';
import type { Answered, AnswerState } from '~/sign-on/substance/answer';
import type { BoardPage } from '~/sign-on/substance/board-page.server';
import { Buttons, Heading, LinkButton, Notice, useLanguage, useWords } from '~/ui/door/design-system';
import { words } from './substance.words';

/** Who must move first comes first. */
const groups: readonly AnswerState[] = ['hold', 'silent', 'carry', 'withdrew'];

/** The answers to a change of substance: the figures, what moving now would do, and who answered what. */
export function Board({ board, until, desk }: { board: BoardPage; until: Date; desk: string }) {
  const { number, former, stays, left, lead, counts, heldUntil, timeZone } = board;
  const say = useWords(words);
  const language = useLanguage();
  const day = heldUntil ? dateInWords(heldUntil, 'UTC', language) : '';
  return (
    <>
      <p className="page-lead">{say('summary', { ...counts, day })}</p>
      {lead?.state === 'carry' ? <p>{say('verdict', { number, stays: stays.length, left: left.length })}</p> : null}
      <Experts board={board} />
      <Lead board={board} />
      <Buttons>
        <LinkButton to={`${desk}/change/move`}>{say('move')}</LinkButton>
        {counts.silent > 0 ? (
          <LinkButton to={`${desk}/change/reminder`} weight="quiet">
            {say('remind')}
          </LinkButton>
        ) : null}
        <LinkButton to={`${desk}/change/end`} weight="quiet">
          {say('giveUp', { number })}
        </LinkButton>
      </Buttons>
      <p>{say(board.open ? 'wish' : 'wishClosed', { until: instantInWords(until, timeZone, language), former })}</p>
      <Answers rows={board.rows} timeZone={timeZone} />
    </>
  );
}

/** How individual experts stand, counted apart; who needs time is named. */
function Experts({ board: { number, experts } }: { board: BoardPage }) {
  const say = useWords(words);
  const language = useLanguage();
  const { carry, silent, held } = experts;
  if (carry + silent + held.length === 0) return null;
  return (
    <>
      <p>{say('experts', { number, carry, silent, held: held.length })}</p>
      {held.length > 0 ? (
        <ul className="signatory-list">
          {held.map(({ id, name, until, note }) => (
            <li key={id}>
              <span className="signatory-name">{name}</span>{' '}
              <span className="signatory-note">
                {[say('heldUntil', { day: dateInWords(until, 'UTC', language) }), note && `“${note}”`]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}

/** Who answered what, by answer. */
export function Answers({ rows, timeZone }: Pick<BoardPage, 'rows' | 'timeZone'>) {
  return groups.map((state) => (
    <Group key={state} state={state} rows={rows.filter((row) => row.state === state)} timeZone={timeZone} />
  ));
}

export function Lead({ board: { lead, organisation } }: { board: BoardPage }) {
  const say = useWords(words);
  if (!lead) return <Notice kind="warning">{say('leadUnsigned')}</Notice>;
  if (lead.state === 'carry') return <Notice kind="success">{say('leadCarries', { organisation })}</Notice>;
  return (
    <Notice kind="warning">
      {say('leadSilent', { organisation })}{' '}
      <a href={`/endorsements/${lead.endorsementId}/answer`}>{say('leadAnswer')}</a>
    </Notice>
  );
}

function Group({ state, rows, timeZone }: { state: AnswerState; rows: readonly Answered[]; timeZone: string }) {
  const say = useWords(words);
  if (rows.length === 0) return null;
  return (
    <section>
      <Heading>{say(`group ${state}`, { count: rows.length })}</Heading>
      <ul className="signatory-list">
        {rows.map((row) => (
          <li key={row.endorsementId}>
            <span className="signatory-name">{row.organisation}</span> <Aside row={row} timeZone={timeZone} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What stands beside a name: until when, what it wrote, when it was reminded. */
function Aside({ row, timeZone }: { row: Answered; timeZone: string }) {
  const say = useWords(words);
  const language = useLanguage();
  const { state, heldUntil, note, remindedAt, showingId } = row;
  const reservation = namingAnAsk(row.reservation);
  const parts = [
    state === 'hold' && heldUntil ? say('heldUntil', { day: dateInWords(heldUntil, 'UTC', language) }) : '',
    row.half ? say('half') : '',
    note ? `“${note}”` : '',
    reservation ? say('reservation', { reservation }) : '',
    state === 'silent' && remindedAt ? say('remindedAt', { when: instantInWords(remindedAt, timeZone, language) }) : '',
    state === 'carry' && !showingId ? say('both') : '',
  ];
  return <span className="signatory-note">{parts.filter(Boolean).join(' · ')}</span>;
}
