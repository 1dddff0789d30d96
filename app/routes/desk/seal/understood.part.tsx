import { useMemo } from 'react';
import { mailAddressShown } from '~/platform/address/mail-address';
import { readInvitationList } from '~/sign-on/invitation/invitation-list';
import { Row, Table, useWords } from '~/ui/door/design-system';
import { words } from '../invitations/invitations.words';

/** What a pasted list is understood as, before anything is sent. */
export function Understood({ typed }: { typed: string }) {
  const say = useWords(words);
  const { invited, faults, repeated } = useMemo(() => readInvitationList(typed), [typed]);
  return (
    <div className="page-flow">
      {faults.slice(0, 10).map((fault) => (
        <p key={fault.line} className="field-fault">
          {say('unread', fault)}
        </p>
      ))}
      <p aria-live="polite">
        {say('understood', { count: invited.length })} {repeated > 0 ? say('repeated', { count: repeated }) : null}
      </p>
      {invited.length > 0 ? (
        <Table caption={say('caption')} hideCaption columns={[{ heading: say('address') }, { heading: say('name') }]}>
          {invited.map(({ address, name }) => (
            <Row key={address}>
              <th scope="row">{mailAddressShown(address)}</th>
              <td>{name}</td>
            </Row>
          ))}
        </Table>
      ) : null}
    </div>
  );
}
