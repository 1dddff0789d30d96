import type { ReactNode } from 'react';

/** An empty page or list: says what will stand here, and teaches the next step. */
export function Empty({ title, next, children }: { title: ReactNode; next?: ReactNode; children?: ReactNode }) {
  return (
    <div className="empty">
      <h2>{title}</h2>
      {children ? <p>{children}</p> : null}
      {next}
    </div>
  );
}
