import { useRevalidator } from '@remix-run/react';
import { useEffect } from 'react';
import { mailAddressShown } from '~/platform/address/mail-address';
import { useWords } from '~/ui/part/language';
import { Row, Table } from '~/ui/part/table';
import { isSettled, type MessageState } from '../dispatch/moves';
import { stateWords } from '../dispatch/states.words';
import { progressWords } from './dispatch-progress.words';

export type MessageView = {
  id: string;
  officialId: string;
  name: string;
  mailbox: string;
  state: MessageState;
  again: boolean;
  repeated: boolean;
  outcome: string | null;
};

const everyMilliseconds = 2000;

/** Reads the page’s numbers anew while the dispatch runs; without script, loading the page again does the same. */
export function useFreshNumbers(running: boolean): void {
  const { revalidate, state } = useRevalidator();
  useEffect(() => {
    if (!running || state !== 'idle') return;
    const timer = setTimeout(revalidate, everyMilliseconds);
    return () => clearTimeout(timer);
  }, [running, revalidate, state]);
}

/** The counts of a dispatch, state by state. */
export function StateCounts({ counts }: { counts: readonly { state: MessageState; count: number }[] }) {
  const say = useWords(progressWords);
  const sayState = useWords(stateWords);
  return (
    <Table caption={say('counts')} columns={[{ heading: say('state') }, { heading: say('messages'), number: true }]}>
      {counts.map(({ state, count }) => (
        <Row key={state}>
          <th scope="row">{sayState(state)}</th>
          <td className="number">{count}</td>
        </Row>
      ))}
    </Table>
  );
}

/** The messages one by one, with what a person can do about each. */
export function MessageTable({
  letterId,
  dispatchId,
  messages,
  decides,
}: {
  letterId: string;
  dispatchId: string;
  messages: readonly MessageView[];
  /** Whether the member may settle and send again. */
  decides: boolean;
}) {
  const say = useWords(progressWords);
  const sayState = useWords(stateWords);
  const at = `/desk/letters/${letterId}`;
  const columns = [say('official'), say('state'), say('deed')].map((heading) => ({ heading }));
  return (
    <Table caption={say('each')} columns={columns}>
      {messages.map((message) => (
        <Row key={message.id}>
          <th scope="row">
            <a href={`${at}/dispatches/${dispatchId}/mails/${message.officialId}`}>{message.name}</a>
            <br />
            <small>{mailAddressShown(message.mailbox)}</small>
          </th>
          <td>
            {sayState(message.state)}
            {message.again ? ` (${say('again')})` : ''}
            {message.outcome ? <small> {message.outcome}</small> : null}
          </td>
          <td>{decides ? <MessageDeed at={at} message={message} /> : null}</td>
        </Row>
      ))}
    </Table>
  );
}

function MessageDeed({ at, message: { id, state, repeated } }: { at: string; message: MessageView }) {
  const say = useWords(progressWords);
  if (state === 'unknown') return <a href={`${at}/messages/${id}/settlement`}>{say('settle')}</a>;
  if (!isSettled(state) || state === 'stopped' || repeated) return null;
  return <a href={`${at}/messages/${id}/again`}>{say('sendAgain')}</a>;
}
