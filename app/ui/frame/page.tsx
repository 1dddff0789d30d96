import type { ReactNode } from 'react';

/**
 * The body of a page: one title, an optional sentence that leads in, and one column, or a column and a margin.
 * `wide` is for tables. What stands `above` the title (breadcrumb, life line, sections) spans the page.
 */
export function Page({
  title,
  lead,
  above,
  margin,
  wide = false,
  children,
}: {
  title: ReactNode;
  lead?: ReactNode;
  above?: ReactNode;
  margin?: ReactNode;
  wide?: boolean;
  children: ReactNode;
}) {
  const head = (
    <div className="page-head">
      <h1>{title}</h1>
      {lead ? <p className="lead">{lead}</p> : null}
    </div>
  );
  if (!margin)
    return (
      <>
        {above}
        {head}
        <div className={wide ? 'page-flow page-wide' : 'page-flow page-column'}>{children}</div>
      </>
    );
  return (
    <>
      {above}
      <div className="page-with-margin">
        <div>
          {head}
          <div className="page-flow">{children}</div>
        </div>
        <aside className="margin">{margin}</aside>
      </div>
    </>
  );
}
