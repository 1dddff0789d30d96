import { useWords } from '~/ui/part/language';
import { Row, Table } from '~/ui/part/table';
import type { FieldChange } from '../person/field-changes';
import type { ShownComparison } from './comparison-view';
import { words } from './import-preview.words';

/** The persons that a list would add. */
export function NewPersons({ persons }: { persons: ShownComparison['new'] }) {
  const say = useWords(words);
  if (persons.length === 0) return null;
  const columns = [say('name'), say('institutionColumn'), say('countryColumn'), say('groupColumn'), say('address')].map(
    (heading) => ({
      heading,
    }),
  );
  return (
    <Table caption={say('new', { count: persons.length })} columns={columns}>
      {persons.map(({ identifier, name, institution, country, group, address }) => (
        <Row key={identifier}>
          <th scope="row">{name}</th>
          <td>{institution}</td>
          <td>{country}</td>
          <td>{group}</td>
          <td>{address}</td>
        </Row>
      ))}
    </Table>
  );
}

/** Known persons, field by field. */
export function ChangedPersons({ persons }: { persons: ShownComparison['changed'] }) {
  const say = useWords(words);
  if (persons.length === 0) return null;
  return (
    <Table
      caption={say('changed', { count: persons.length })}
      columns={[{ heading: say('name') }, { heading: say('changes') }]}
    >
      {persons.map(({ officialId, fullName, fields, returns }) => (
        <Row key={officialId}>
          <th scope="row">{fullName}</th>
          <td>
            <ul>
              {returns ? <li>{say('returns')}</li> : null}
              {fields.map((change) => (
                <Change key={change.field} {...change} />
              ))}
            </ul>
          </td>
        </Row>
      ))}
    </Table>
  );
}

function Change({ field, before, after }: FieldChange) {
  const say = useWords(words);
  return (
    <li>
      {say(field)}: {before ? <del>{before}</del> : null} <ins>{after || '–'}</ins>
    </li>
  );
}

/** Whom the source no longer has. */
export function GonePersons({ persons }: { persons: ShownComparison['gone'] }) {
  const say = useWords(words);
  if (persons.length === 0) return null;
  return (
    <Table
      caption={say('gone', { count: persons.length })}
      columns={[{ heading: say('name') }, { heading: say('becomes') }]}
    >
      {persons.map(({ key, fullName, leavesOffice, details }) => (
        <Row key={key}>
          <th scope="row">{fullName}</th>
          <td>{leavesOffice ? say('leaves') : details ? say('detailsEnd') : say('stays')}</td>
        </Row>
      ))}
    </Table>
  );
}
