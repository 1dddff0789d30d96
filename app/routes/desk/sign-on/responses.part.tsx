import type { BoardLine } from '~/desk/board/board.server';
import { mailAddressShown } from '~/platform/address/mail-address';
import { countryName } from '~/platform/locale/countries';
import { dateInWords } from '~/platform/locale/dates';
import { dayAt } from '~/sign-on/declaration/deciding';
import { Row, Table, useLanguage, useWords } from '~/ui/door/design-system';
import { ended, Mailboxes } from './mailboxes.part';
import { words } from './signatories.words';

export type Shown = {
  readonly timeZone: string;
  readonly opening: { readonly open: boolean } | null;
  readonly desk: string;
  readonly invites: boolean;
  readonly attests: boolean;
  readonly decides: boolean;
};

type Lines = {
  readonly lines: readonly BoardLine[];
  readonly shown: Shown;
  /** Whether those that can be reminded are chosen beforehand. */
  readonly chosen: boolean;
  /** Told to those who hear it, where a heading above says it. */
  readonly caption?: string;
};

/** Some who were invited or answered, with where they are. */
export function ResponseTable({ lines, shown, chosen, caption }: Lines) {
  const say = useWords(words);
  const columns = (['organisation', 'country', 'answer', 'since', 'mails', 'verification', 'deeds'] as const).map(
    (key) => ({
      heading: say(key),
    }),
  );
  return (
    <Table caption={caption ?? say('caption')} hideCaption={caption !== undefined} columns={columns}>
      {lines.map((row) => (
        <ResponseRow key={row.key} {...{ row, shown, chosen }} />
      ))}
    </Table>
  );
}

function ResponseRow({ row, shown, chosen }: { row: BoardLine; shown: Shown; chosen: boolean }) {
  const say = useWords(words);
  const language = useLanguage();
  const { country, state, at, reason, lead, colleague, leftBehindAt } = row;
  return (
    <Row>
      <th scope="row">
        <Named {...{ row, shown, chosen }} />
        {lead ? <span className="aside-note">({say('lead')})</span> : null}
        <Mailboxes row={row} shown={shown} />
      </th>
      <td>{country ? countryName(country, language) : null}</td>
      <td>
        {say(row.toConfirm ? 'toConfirm' : `state ${state}`)}
        {leftBehindAt ? (
          <div className="aside-note">
            {say('leftBehind', { date: dateInWords(leftBehindAt, shown.timeZone, language) })}
          </div>
        ) : null}
        {reason ? <div className="aside-note">{say('reason', { reason })}</div> : null}
        <Decided row={row} />
        {colleague ? <div className="aside-note">{say('colleague', colleague)}</div> : null}
      </td>
      <td>{dateInWords(at, shown.timeZone, language)}</td>
      <td>
        <Mails row={row} timeZone={shown.timeZone} />
      </td>
      <td>
        <Verification row={row} />
      </td>
      <td>
        <Deeds row={row} shown={shown} />
      </td>
    </Row>
  );
}

/** Its name; where it can be reminded, with a place to choose it. */
function Named({ row: { key, name, reminds }, shown, chosen }: { row: BoardLine; shown: Shown; chosen: boolean }) {
  const say = useWords(words);
  if (!shown.invites || !shown.opening?.open || !reminds) return <>{name || say('unnamed')} </>;
  return (
    <label className="pick">
      <input type="checkbox" name="row" value={key} defaultChecked={chosen} />
      <span>{name || say('unnamed')}</span>
    </label>
  );
}

/** What it does not agree to, and when its board decided. */
function Decided({ row: { reservation, boardDecidedOn } }: { row: BoardLine }) {
  const say = useWords(words);
  const language = useLanguage();
  const date = boardDecidedOn && dateInWords(dayAt(boardDecidedOn), 'UTC', language);
  return (
    <>
      {reservation ? <div className="aside-note">{say('reservation', { reservation })}</div> : null}
      {date ? <div className="aside-note">{say('boardDecided', { date })}</div> : null}
    </>
  );
}

/** What was sent, and when. Whether anybody opened it is not known, and not shown. */
function Mails({ row, timeZone }: { row: BoardLine; timeZone: string }) {
  const say = useWords(words);
  const language = useLanguage();
  const { invitedAt, mails } = row;
  const on = (at: Date) => dateInWords(at, timeZone, language);
  return (
    <>
      {invitedAt ? <div>{say('invitedOn', { date: on(invitedAt) })}</div> : null}
      {mails?.lastReminderAt ? (
        <div>{say('reminded', { count: mails.reminders, date: on(mails.lastReminderAt) })}</div>
      ) : null}
      {mails?.lastNewsAt ? <div>{say('news', { date: on(mails.lastNewsAt) })}</div> : null}
      {mails?.failed ? <strong>{say('failed', { count: mails.failed })}</strong> : null}
    </>
  );
}

function Verification({ row }: { row: BoardLine }) {
  const say = useWords(words);
  if (row.verified === null) return null;
  return <>{say(!row.verified ? 'notVerified' : row.attestedByLeadOnly ? 'attested' : 'verified')}</>;
}

/** Links to pages of their own; what each is about is told to those who hear it. */
function Deeds({ row, shown }: { row: BoardLine; shown: Shown }) {
  const say = useWords(words);
  const { organisationId, mailboxes, verified, lead, state } = row;
  const [only, ...others] = mailboxes;
  const name = row.name || mailAddressShown(only?.address ?? '');
  const about = (deed: 'attest' | 'cancel' | 'decline' | 'lift' | 'remind') =>
    say('forName', { deed: say(deed), name });
  const attests = shown.attests && organisationId && verified === false && !lead;
  const cancels = shown.invites && only && others.length === 0 && !ended.includes(state);
  const decision = !shown.decides ? null : row.declines ? 'decline' : row.lifts ? 'lift' : null;
  const reminds = shown.invites && shown.opening?.open && row.reminds;
  if (!attests && !cancels && !decision && !reminds) return null;
  return (
    <div className="buttons">
      {reminds ? (
        <a href={`${shown.desk}/reminders/new?row=${row.key}`} aria-label={about('remind')}>
          {say('remind')}
        </a>
      ) : null}
      {attests ? (
        <a href={`${shown.desk}/attestations/${organisationId}`} aria-label={about('attest')}>
          {say('attest')}
        </a>
      ) : null}
      {cancels ? (
        <a href={`${shown.desk}/invitations/${only.invitationId}/cancel`} aria-label={about('cancel')}>
          {say('cancel')}
        </a>
      ) : null}
      {decision ? (
        <a
          href={`${shown.desk}/endorsements/${row.endorsementId}/${decision === 'lift' ? 'decline-lifted' : 'declined'}`}
          aria-label={about(decision)}
        >
          {say(decision)}
        </a>
      ) : null}
    </div>
  );
}
