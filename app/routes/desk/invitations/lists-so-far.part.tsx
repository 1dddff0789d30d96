import { dateInWords } from '~/platform/locale/dates';
import { Row, Table, useLanguage, useWords } from '~/ui/door/design-system';
import { words } from './invitations.words';

type ListSoFar = {
  readonly id: string;
  readonly source: string;
  readonly madeAt: Date;
  readonly askedAt: Date | null;
  readonly _count: { readonly lines: number };
};

/** The lists of a letter, with what became of them; nothing where there is none. */
export function ListsSoFar({ lists, timeZone, desk }: { lists: readonly ListSoFar[]; timeZone: string; desk: string }) {
  const say = useWords(words);
  const language = useLanguage();
  if (lists.length === 0) return null;
  const columns = [
    { heading: say('listName') },
    { heading: say('lines'), number: true },
    { heading: say('listStatus') },
  ];
  const day = (at: Date) => dateInWords(at, timeZone, language);
  return (
    <Table caption={say('lists')} columns={columns}>
      {lists.map(({ id, source, madeAt, askedAt, _count }) => (
        <Row key={id}>
          <th scope="row">
            <a href={`${desk}/invitations/lists/${id}`}>
              {source ? say('listOf', { source, date: day(madeAt) }) : say('pastedOn', { date: day(madeAt) })}
            </a>
          </th>
          <td className="number">{_count.lines}</td>
          <td>{askedAt ? say('listAsked', { date: day(askedAt) }) : say('listWaits')}</td>
        </Row>
      ))}
    </Table>
  );
}
