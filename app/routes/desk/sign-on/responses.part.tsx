import { mailAddressShown } from '~/platform/address/mail-address';
import { countryName } from '~/platform/locale/countries';
import { dateInWords } from '~/platform/locale/dates';
import type { ResponseState } from '~/sign-on/answers/response';
import { dayAt } from '~/sign-on/declaration/deciding';
import type { SentMails } from '~/sign-on/reminder/sent-mails.server';
import { Row, Table, useLanguage, useWords } from '~/ui/door/design-system';
import { words } from './signatories.words';

type Response = {
  readonly key: string;
  readonly organisationId: string | null;
  readonly invitationId: string | null;
  readonly endorsementId: string | null;
  readonly declines: boolean;
  readonly lifts: boolean;
  readonly address: string | null;
  readonly name: string;
  readonly country: string | null;
  readonly lead: boolean;
  readonly verified: boolean | null;
  readonly attestedByLeadOnly: boolean;
  readonly reason: string | null;
  readonly leftBehindAt: Date | null;
  readonly reservation: string | null;
  /** The ISO day of the decision of its board. */
  readonly boardDecidedOn: string | null;
  readonly colleague: { readonly name: string; readonly address: string; readonly why: string } | null;
  readonly state: ResponseState;
  readonly at: Date;
  readonly invitedAt: Date | null;
  readonly mails: SentMails | null;
  readonly toConfirm: boolean;
};

type Shown = {
  readonly responses: readonly Response[];
  readonly timeZone: string;
  readonly opening: { readonly open: boolean } | null;
  readonly desk: string;
  readonly invites: boolean;
  readonly attests: boolean;
  readonly decides: boolean;
};

/** Everybody who was invited or answered, with where they are. */
export function Responses(shown: Shown) {
  const say = useWords(words);
  const columns = (['organisation', 'country', 'answer', 'since', 'mails', 'verification', 'deeds'] as const).map(
    (key) => ({
      heading: say(key),
    }),
  );
  return (
    <Table caption={say('caption')} columns={columns}>
      {shown.responses.map((row) => (
        <ResponseRow key={row.key} row={row} shown={shown} />
      ))}
    </Table>
  );
}

function ResponseRow({ row, shown }: { row: Response; shown: Shown }) {
  const say = useWords(words);
  const language = useLanguage();
  const { name, address, country, state, at, reason, lead, colleague, leftBehindAt } = row;
  return (
    <Row>
      <th scope="row">
        {name || say('unnamed')} {lead ? <span className="aside-note">({say('lead')})</span> : null}
        {address ? <div className="aside-note">{mailAddressShown(address)}</div> : null}
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

/** What it does not agree to, and when its board decided. */
function Decided({ row: { reservation, boardDecidedOn } }: { row: Response }) {
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
function Mails({ row, timeZone }: { row: Response; timeZone: string }) {
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
      {mails?.failed ? <strong>{say('failed', { count: mails.failed })}</strong> : null}
    </>
  );
}

function Verification({ row }: { row: Response }) {
  const say = useWords(words);
  if (row.verified === null) return null;
  return <>{say(!row.verified ? 'notVerified' : row.attestedByLeadOnly ? 'attested' : 'verified')}</>;
}

/** They have something left to do, of which a mail can remind them. */
const undecided: readonly ResponseState[] = ['invited', 'begun', 'prepares', 'waits', 'one of two'];

/** Once co-signed, an invitation has nothing more to cancel. */
const ended: readonly ResponseState[] = ['co-signed', 'left behind', 'withdrawn', 'declined by lead', 'may come again'];

/** Links to pages of their own; what each is about is told to those who hear it. */
function Deeds({ row, shown }: { row: Response; shown: Shown }) {
  const say = useWords(words);
  const { organisationId, invitationId, verified, lead, state } = row;
  const name = row.name || mailAddressShown(row.address ?? '');
  const about = (deed: 'attest' | 'cancel' | 'decline' | 'lift' | 'remind') =>
    say('forName', { deed: say(deed), name });
  const attests = shown.attests && organisationId && verified === false && !lead;
  const cancels = shown.invites && invitationId && !ended.includes(state);
  const decision = !shown.decides ? null : row.declines ? 'decline' : row.lifts ? 'lift' : null;
  const reminds =
    shown.invites &&
    shown.opening?.open &&
    (undecided.includes(state) || (state === 'co-signed' && verified === false));
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
        <a href={`${shown.desk}/invitations/${invitationId}/cancel`} aria-label={about('cancel')}>
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
