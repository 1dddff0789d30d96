import { countryName } from '~/platform/locale/countries';
import { dateInWords } from '~/platform/locale/dates';
import { useLanguage, useWords } from '~/ui/part/language';
import { Row, Table } from '~/ui/part/table';
import { stateWords } from '../dispatch/states.words';
import { officialTimeZone } from '../official-page/official-page-view';
import { statusOfReply } from './tracker';
import type { TrackerLine } from './tracker.server';
import { trackerWords } from './tracker.words';

/** Everybody to whom the letter went: what became of the message, what was answered, whose turn it is. */
export function TrackerTable({ lines, at }: { lines: readonly TrackerLine[]; at: string }) {
  const say = useWords(trackerWords);
  const state = useWords(stateWords);
  const columns = [
    { heading: say('official') },
    { heading: say('country') },
    { heading: say('message') },
    { heading: say('answer') },
    { heading: say('turn') },
    { heading: say('days'), number: true },
  ];
  return (
    <Table caption={say('caption')} hideCaption columns={columns}>
      {lines.map((line) => (
        <Row key={line.officialId}>
          <th scope="row">
            {line.name}
            {line.passedBy ? (
              <span className="signatory-note"> {say('passedFrom', { name: line.passedBy })}</span>
            ) : null}
          </th>
          <td>{line.country ? countryName(line.country) : null}</td>
          <td>{state(line.state)}</td>
          <td>
            <Answers line={line} at={at} />
          </td>
          <td>{say(`turn${line.turn}`)}</td>
          <td className="number">
            {line.workingDays ?? say('notSent')}
            {line.late ? ` (${say('late')})` : null}
          </td>
        </Row>
      ))}
    </Table>
  );
}

function Answers({ line: { is, replies, name }, at }: { line: TrackerLine; at: string }) {
  const say = useWords(trackerWords);
  const language = useLanguage();
  if (replies.length === 0) return say(is);
  return (
    <>
      {replies.map((one) => {
        const what = one.erased ? say('erased') : say(statusOfReply(one));
        const day = dateInWords(one.at, officialTimeZone, language);
        return (
          <span key={one.id} className="line">
            <a href={`${at}/${one.id}`} aria-label={`${name}: ${what}, ${day}`}>
              {what}
            </a>
            , {day}
          </span>
        );
      })}
    </>
  );
}
