import { mailAddressShown } from '~/platform/address/mail-address';
import { useWords } from '~/ui/part/language';
import { Row, Table } from '~/ui/part/table';
import { apart, leftOut } from './compare';
import type { ShownComparison } from './comparison-view';
import { words } from './import-preview.words';

type Offered = ShownComparison['offered'];
/** Above this, single rows are not asked for: a form takes so many fields and no more. */
const mostChoices = 1_000;

/** Rows that are taken only where somebody says so, each with its choice. What was chosen before the page came back stays. */
export function OfferedPersons({ persons, ticked }: { persons: Offered; ticked: readonly string[] }) {
  const say = useWords(words);
  if (persons.length === 0) return null;
  return (
    <>
      <p>{say('offeredMeaning')}</p>
      <Choices caption={say('offered', { count: persons.length })} persons={persons} ticked={ticked} unsaid="leave" />
    </>
  );
}

/** Rows on which one box decides together, folded: `alike` somebody known, or `unknown`. */
export function TogetherPersons({
  persons,
  ticked,
  are,
}: {
  persons: Offered;
  ticked: readonly string[];
  are: 'alike' | 'unknown';
}) {
  const say = useWords(words);
  if (persons.length === 0) return null;
  const caption = say(are === 'alike' ? 'alikeRows' : 'unknownRows', { count: persons.length });
  return (
    <details>
      <summary>{caption}</summary>
      <Choices caption={caption} persons={persons} ticked={ticked} unsaid="asAbove" />
    </details>
  );
}

function Choices({
  caption,
  persons,
  ticked,
  unsaid,
}: {
  caption: string;
  persons: Offered;
  ticked: readonly string[];
  unsaid: 'leave' | 'asAbove';
}) {
  const say = useWords(words);
  const asks = unsaid === 'leave' || persons.length <= mostChoices;
  const columns = [say('name'), say('address'), say('why'), ...(asks ? [say('taken')] : [])].map((heading) => ({
    heading,
  }));
  return (
    <Table caption={caption} columns={columns}>
      {persons.map((person) => (
        <Row key={person.identifier}>
          <th scope="row">{asks ? <label htmlFor={`take-${person.identifier}`}>{person.name}</label> : person.name}</th>
          <td>{mailAddressShown(person.address)}</td>
          <td>{say(person.reason, { known: person.known })}</td>
          {asks ? (
            <td>
              <Choice person={person} ticked={ticked} unsaid={unsaid} />
            </td>
          ) : null}
        </Row>
      ))}
    </Table>
  );
}

function Choice({
  person: { identifier, known },
  ticked,
  unsaid,
}: {
  person: Offered[number];
  ticked: readonly string[];
  unsaid: 'leave' | 'asAbove';
}) {
  const say = useWords(words);
  const values = [identifier, apart(identifier), leftOut(identifier)];
  return (
    <select
      id={`take-${identifier}`}
      name="ticked"
      className="control control-medium"
      defaultValue={values.find((value) => ticked.includes(value)) ?? ''}
    >
      <option value="">{say(unsaid)}</option>
      <option value={identifier}>{known ? say('join', { known }) : say('take')}</option>
      {known ? <option value={apart(identifier)}>{say('apart')}</option> : null}
      {unsaid === 'asAbove' ? <option value={leftOut(identifier)}>{say('leave')}</option> : null}
    </select>
  );
}
