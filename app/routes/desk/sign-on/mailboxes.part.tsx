import type { BoardLine } from '~/desk/board/board.server';
import { mailAddressShown } from '~/platform/address/mail-address';
import type { ResponseState } from '~/sign-on/answers/response';
import { useWords } from '~/ui/door/design-system';
import type { Shown } from './responses.part';
import { words } from './signatories.words';

/** Once co-signed, an invitation has nothing more to cancel. */
export const ended: readonly ResponseState[] = [
  'co-signed',
  'left behind',
  'withdrawn',
  'declined by lead',
  'may come again',
];

/** The mailboxes that were invited. Of several, each says what it answered itself, and is cancelled alone. */
export function Mailboxes({ row: { mailboxes, state }, shown }: { row: BoardLine; shown: Shown }) {
  const say = useWords(words);
  const several = mailboxes.length > 1;
  const cancels = several && shown.invites && !ended.includes(state);
  return (
    <>
      {mailboxes.map(({ invitationId, address, declinedAt, declinedReason: reason, stoppedAt }) => (
        <div key={invitationId} className="aside-note">
          {address ? mailAddressShown(address) : say('erased')}
          {several && declinedAt
            ? ` ${say('mailboxDeclined', { why: reason ? 'given' : 'none', reason: reason ?? '' })}`
            : null}
          {several && !declinedAt && stoppedAt ? ` ${say('mailboxStopped')}` : null}
          {cancels ? (
            <>
              {' '}
              <a
                href={`${shown.desk}/invitations/${invitationId}/cancel`}
                aria-label={say('forName', { deed: say('cancel'), name: mailAddressShown(address ?? '') })}
              >
                {say('cancelShort')}
              </a>
            </>
          ) : null}
        </div>
      ))}
    </>
  );
}
