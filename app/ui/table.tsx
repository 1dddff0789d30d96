import { type ReactNode, useId } from 'react';

export type Column = { heading: ReactNode /** Figures, set right in tabular numerals. */; number?: boolean };

/** A table that scrolls by itself on a narrow screen. Rows are `<tr>` with `<th scope="row">` first. */
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
      <table className="table">
        <caption id={id} className={hideCaption ? 'visually-hidden' : undefined}>
          {caption}
        </caption>
        <thead>
          <tr>
            {columns.map(({ heading, number }, place) => (
              <th key={place} scope="col" className={number ? 'number' : undefined}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}
