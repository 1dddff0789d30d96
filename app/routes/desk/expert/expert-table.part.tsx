import { mailAddressShown } from '~/platform/address/mail-address';
import { dateInWords } from '~/platform/locale/dates';
import type { expertBoard } from '~/sign-on/expert/expert-board.server';
import { Row, Table, useLanguage, useWords } from '~/ui/door/design-system';
import { words } from './experts.words';

type Shown = Pick<Awaited<ReturnType<typeof expertBoard>>, 'rows' | 'timeZone'> & {
  readonly desk: string;
  readonly invites: boolean;
  readonly decides: boolean;
};

/** Everybody who was invited, with where they are. */
export function ExpertTable(shown: Shown) {
  const say = useWords(words);
  const columns = (['expert', 'answer', 'since', 'deeds'] as const).map((key) => ({ heading: say(key) }));
  return (
    <Table caption={say('caption')} columns={columns}>
      {shown.rows.map((row) => (
        <ExpertRow key={row.invitationId} row={row} shown={shown} />
      ))}
    </Table>
  );
}

function ExpertRow({ row, shown }: { row: Shown['rows'][number]; shown: Shown }) {
  const say = useWords(words);
  const language = useLanguage();
  const { name, invited, beside, address, answer, since, reason } = row;
  return (
    <Row>
      <th scope="row">
        {name ?? say('unnamed')}
        {invited ? <div className="aside-note">{say('invitedAs', { name: invited })}</div> : null}
        {beside ? <div className="aside-note">{beside}</div> : null}
        {address ? <div className="aside-note">{mailAddressShown(address)}</div> : null}
      </th>
      <td>
        {say(`answer ${answer}`)}
        {reason ? <div className="aside-note">{say('reason', { reason })}</div> : null}
      </td>
      <td>{dateInWords(since, shown.timeZone, language)}</td>
      <td>
        <Deeds row={row} shown={shown} />
      </td>
    </Row>
  );
}

/** Links to pages of their own; whom each is about is told to those who hear it. */
function Deeds({ row, shown }: { row: Shown['rows'][number]; shown: Shown }) {
  const say = useWords(words);
  const name = row.name ?? mailAddressShown(row.address ?? '');
  const about = (deed: 'cancel' | 'leaveOut') => say('forName', { deed: say(deed), name });
  const cancels = shown.invites && row.cancels;
  const leavesOut = shown.decides && row.leavesOut;
  if (!cancels && !leavesOut) return null;
  return (
    <div className="buttons">
      {cancels ? (
        <a href={`${shown.desk}/experts/invitations/${row.invitationId}/cancel`} aria-label={about('cancel')}>
          {say('cancel')}
        </a>
      ) : null}
      {leavesOut ? (
        <a href={`${shown.desk}/experts/${row.endorsementId}/leave-out`} aria-label={about('leaveOut')}>
          {say('leaveOut')}
        </a>
      ) : null}
    </div>
  );
}
