import {
  Children,
  cloneElement,
  createContext,
  isValidElement,
  type ReactElement,
  type ReactNode,
  useContext,
  useId,
} from 'react';

export type Column = { heading: ReactNode /** Figures, set right in tabular numerals. */; number?: boolean };

const Columns = createContext<readonly Column[]>([]);

/** A table of `Row`s. On a narrow screen each row is a block of its own, its cells below one another. */
export function Table({
  caption,
  columns,
  hideCaption = false,
  children,
}: {
  caption: ReactNode;
  columns: readonly Column[];
  /** Where the heading above already says it; still told to those who hear the page. */
  hideCaption?: boolean;
  children: ReactNode;
}) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section className="table-scroll" aria-labelledby={id} tabIndex={0}>
      <table className="table" {...{ role: 'table' }}>
        <caption id={id} className={hideCaption ? 'visually-hidden' : undefined}>
          {caption}
        </caption>
        <thead {...{ role: 'rowgroup' }}>
          <tr {...{ role: 'row' }}>
            {columns.map(({ heading, number }, place) => (
              <th key={place} scope="col" className={number ? 'number' : undefined} {...{ role: 'columnheader' }}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...{ role: 'rowgroup' }}>
          <Columns.Provider value={columns}>{children}</Columns.Provider>
        </tbody>
      </table>
    </section>
  );
}

/**
 * One row: `<th scope="row">` first, then a `<td>` for each other column. Each cell carries the heading of its column,
 * which stands before it on a narrow screen, and its role, because browsers forget it where a table is laid out as blocks.
 */
export function Row({ children }: { children: ReactNode }) {
  const columns = useContext(Columns);
  return (
    <tr {...{ role: 'row' }}>
      {Children.toArray(children)
        .filter(isCell)
        .map((cell, place) => {
          if (cell.type === 'th') return cloneElement(cell, { role: 'rowheader' });
          const heading = columns[place]?.heading;
          return cloneElement(
            cell,
            { role: 'cell', ...(typeof heading === 'string' ? { 'data-heading': heading } : {}) },
            <div>{cell.props.children}</div>,
          );
        })}
    </tr>
  );
}

type Cell = ReactElement<{ children?: ReactNode; role?: string; 'data-heading'?: string }>;
const isCell = (child: ReactNode): child is Cell => isValidElement(child);
