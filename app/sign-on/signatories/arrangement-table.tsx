import { controlAttributes, Fault, type FieldState, startingText } from '~/ui/field/field-frame';
import { useWords } from '~/ui/part/language';
import { Row, Table } from '~/ui/part/table';
import { words } from './arrangement.words';

type Fields = Readonly<Record<'endorsement' | 'umbrella' | 'tier' | 'pinned', FieldState>>;

/** One row for each signatory with its umbrella, tier and pin as fields; every field says whose it is. */
export function ArrangementTable({
  signatories,
  rows,
}: {
  signatories: readonly { id: string; name: string; lead: boolean }[];
  rows: readonly Fields[];
}) {
  const say = useWords(words);
  const headings = [say('organisation'), say('umbrella'), say('tier'), say('pinned')];
  return (
    <Table caption={say('caption')} hideCaption columns={headings.map((heading) => ({ heading }))}>
      {signatories.map(({ id, name, lead }, place) => {
        const fields = rows[place];
        if (!fields) return null;
        return (
          <Row key={id}>
            <th scope="row">
              {lead ? say('leads', { name }) : name}
              <input type="hidden" name={fields.endorsement.name} value={id} />
            </th>
            <td>
              <Cell field={fields.umbrella} label={say('umbrellaOf', { name })} />
            </td>
            <td>
              <Cell field={fields.tier} label={say('tierOf', { name })} />
            </td>
            <td>{lead ? null : <Cell field={fields.pinned} label={say('pinnedOf', { name })} number />}</td>
          </Row>
        );
      })}
    </Table>
  );
}

function Cell({ field, label, number = false }: { field: FieldState; label: string; number?: boolean }) {
  return (
    <>
      <Fault field={field} />
      <input
        {...controlAttributes(field, false)}
        className={number ? 'control control-figure' : 'control'}
        aria-label={label}
        defaultValue={startingText(field)}
        {...(number ? { inputMode: 'numeric' as const } : {})}
      />
    </>
  );
}
